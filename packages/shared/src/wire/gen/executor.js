/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const telejit = $root.telejit = (() => {

    const telejit = {};

    telejit.v1 = (function() {

        const v1 = {};

        v1.DescribeRequest = (function() {

            function DescribeRequest(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DescribeRequest.prototype.endedInstance = $util.newBuffer([]);

            DescribeRequest.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.endedInstance != null && (message.endedInstance !== DescribeRequest.prototype.endedInstance || Object.hasOwnProperty.call(message, "endedInstance")))
                    writer.uint32(10).bytes(message.endedInstance);
                return writer;
            };

            DescribeRequest.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.DescribeRequest();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.endedInstance = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return DescribeRequest;
        })();

        v1.DescribeResponse = (function() {

            function DescribeResponse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DescribeResponse.prototype.description = null;
            DescribeResponse.prototype.ended = null;

            DescribeResponse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.description != null && (message.description !== DescribeResponse.prototype.description || Object.hasOwnProperty.call(message, "description")))
                    $root.telejit.v1.Description.encode(message.description, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.ended != null && (message.ended !== DescribeResponse.prototype.ended || Object.hasOwnProperty.call(message, "ended")))
                    $root.telejit.v1.EndedInstance.encode(message.ended, writer.uint32(18).fork(), q + 1).ldelim();
                return writer;
            };

            DescribeResponse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.DescribeResponse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.description = $root.telejit.v1.Description.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.ended = $root.telejit.v1.EndedInstance.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return DescribeResponse;
        })();

        v1.EndedInstance = (function() {

            function EndedInstance(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            EndedInstance.prototype.exitCode = 0;
            EndedInstance.prototype.signal = "";
            EndedInstance.prototype.reason = "";

            EndedInstance.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.exitCode != null && (message.exitCode !== EndedInstance.prototype.exitCode || Object.hasOwnProperty.call(message, "exitCode")))
                    writer.uint32(8).int32(message.exitCode);
                if (message.signal != null && (message.signal !== EndedInstance.prototype.signal || Object.hasOwnProperty.call(message, "signal")))
                    writer.uint32(18).string(message.signal);
                if (message.reason != null && (message.reason !== EndedInstance.prototype.reason || Object.hasOwnProperty.call(message, "reason")))
                    writer.uint32(26).string(message.reason);
                return writer;
            };

            EndedInstance.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.EndedInstance();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.exitCode = reader.int32();
                            break;
                        }
                    case 2: {
                            message.signal = reader.string();
                            break;
                        }
                    case 3: {
                            message.reason = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return EndedInstance;
        })();

        v1.Description = (function() {

            function Description(properties) {
                this.features = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Description.prototype.protocolMin = 0;
            Description.prototype.protocolMax = 0;
            Description.prototype.softwareVersion = "";
            Description.prototype.triple = "";
            Description.prototype.cpu = "";
            Description.prototype.cpuFeatures = "";
            Description.prototype.pageSizeBytes = 0;
            Description.prototype.pointerSizeBytes = 0;
            Description.prototype.littleEndian = false;
            Description.prototype.instanceId = $util.newBuffer([]);
            Description.prototype.pid = 0;
            Description.prototype.features = $util.emptyArray;
            Description.prototype.runtimeAbi = 0;
            Description.prototype.memoryManager = "";
            Description.prototype.arenaStart = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Description.prototype.arenaEnd = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Description.prototype.limits = null;
            Description.prototype.cwd = "";
            Description.prototype.hostName = "";
            Description.prototype.cLibrary = "";

            Description.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.protocolMin != null && (message.protocolMin !== Description.prototype.protocolMin || Object.hasOwnProperty.call(message, "protocolMin")))
                    writer.uint32(8).uint32(message.protocolMin);
                if (message.protocolMax != null && (message.protocolMax !== Description.prototype.protocolMax || Object.hasOwnProperty.call(message, "protocolMax")))
                    writer.uint32(16).uint32(message.protocolMax);
                if (message.softwareVersion != null && (message.softwareVersion !== Description.prototype.softwareVersion || Object.hasOwnProperty.call(message, "softwareVersion")))
                    writer.uint32(26).string(message.softwareVersion);
                if (message.triple != null && (message.triple !== Description.prototype.triple || Object.hasOwnProperty.call(message, "triple")))
                    writer.uint32(34).string(message.triple);
                if (message.cpu != null && (message.cpu !== Description.prototype.cpu || Object.hasOwnProperty.call(message, "cpu")))
                    writer.uint32(42).string(message.cpu);
                if (message.cpuFeatures != null && (message.cpuFeatures !== Description.prototype.cpuFeatures || Object.hasOwnProperty.call(message, "cpuFeatures")))
                    writer.uint32(50).string(message.cpuFeatures);
                if (message.pageSizeBytes != null && (message.pageSizeBytes !== Description.prototype.pageSizeBytes || Object.hasOwnProperty.call(message, "pageSizeBytes")))
                    writer.uint32(56).uint32(message.pageSizeBytes);
                if (message.pointerSizeBytes != null && (message.pointerSizeBytes !== Description.prototype.pointerSizeBytes || Object.hasOwnProperty.call(message, "pointerSizeBytes")))
                    writer.uint32(64).uint32(message.pointerSizeBytes);
                if (message.littleEndian != null && (message.littleEndian !== Description.prototype.littleEndian || Object.hasOwnProperty.call(message, "littleEndian")))
                    writer.uint32(72).bool(message.littleEndian);
                if (message.instanceId != null && (message.instanceId !== Description.prototype.instanceId || Object.hasOwnProperty.call(message, "instanceId")))
                    writer.uint32(82).bytes(message.instanceId);
                if (message.pid != null && (message.pid !== Description.prototype.pid || Object.hasOwnProperty.call(message, "pid")))
                    writer.uint32(88).uint32(message.pid);
                if (message.features != null && message.features.length)
                    for (let i = 0; i < message.features.length; ++i)
                        writer.uint32(98).string(message.features[i]);
                if (message.runtimeAbi != null && (message.runtimeAbi !== Description.prototype.runtimeAbi || Object.hasOwnProperty.call(message, "runtimeAbi")))
                    writer.uint32(104).uint32(message.runtimeAbi);
                if (message.memoryManager != null && (message.memoryManager !== Description.prototype.memoryManager || Object.hasOwnProperty.call(message, "memoryManager")))
                    writer.uint32(114).string(message.memoryManager);
                if (message.arenaStart != null && (message.arenaStart !== Description.prototype.arenaStart || Object.hasOwnProperty.call(message, "arenaStart")))
                    writer.uint32(121).fixed64(message.arenaStart);
                if (message.arenaEnd != null && (message.arenaEnd !== Description.prototype.arenaEnd || Object.hasOwnProperty.call(message, "arenaEnd")))
                    writer.uint32(129).fixed64(message.arenaEnd);
                if (message.limits != null && (message.limits !== Description.prototype.limits || Object.hasOwnProperty.call(message, "limits")))
                    $root.telejit.v1.Limits.encode(message.limits, writer.uint32(138).fork(), q + 1).ldelim();
                if (message.cwd != null && (message.cwd !== Description.prototype.cwd || Object.hasOwnProperty.call(message, "cwd")))
                    writer.uint32(146).string(message.cwd);
                if (message.hostName != null && (message.hostName !== Description.prototype.hostName || Object.hasOwnProperty.call(message, "hostName")))
                    writer.uint32(154).string(message.hostName);
                if (message.cLibrary != null && (message.cLibrary !== Description.prototype.cLibrary || Object.hasOwnProperty.call(message, "cLibrary")))
                    writer.uint32(162).string(message.cLibrary);
                return writer;
            };

            Description.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Description();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.protocolMin = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.protocolMax = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.softwareVersion = reader.string();
                            break;
                        }
                    case 4: {
                            message.triple = reader.string();
                            break;
                        }
                    case 5: {
                            message.cpu = reader.string();
                            break;
                        }
                    case 6: {
                            message.cpuFeatures = reader.string();
                            break;
                        }
                    case 7: {
                            message.pageSizeBytes = reader.uint32();
                            break;
                        }
                    case 8: {
                            message.pointerSizeBytes = reader.uint32();
                            break;
                        }
                    case 9: {
                            message.littleEndian = reader.bool();
                            break;
                        }
                    case 10: {
                            message.instanceId = reader.bytes();
                            break;
                        }
                    case 11: {
                            message.pid = reader.uint32();
                            break;
                        }
                    case 12: {
                            if (!(message.features && message.features.length))
                                message.features = [];
                            message.features.push(reader.string());
                            break;
                        }
                    case 13: {
                            message.runtimeAbi = reader.uint32();
                            break;
                        }
                    case 14: {
                            message.memoryManager = reader.string();
                            break;
                        }
                    case 15: {
                            message.arenaStart = reader.fixed64();
                            break;
                        }
                    case 16: {
                            message.arenaEnd = reader.fixed64();
                            break;
                        }
                    case 17: {
                            message.limits = $root.telejit.v1.Limits.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 18: {
                            message.cwd = reader.string();
                            break;
                        }
                    case 19: {
                            message.hostName = reader.string();
                            break;
                        }
                    case 20: {
                            message.cLibrary = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Description;
        })();

        v1.Limits = (function() {

            function Limits(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Limits.prototype.frameBytes = 0;
            Limits.prototype.contentBytes = 0;
            Limits.prototype.linkBytes = 0;
            Limits.prototype.unitsPerSession = 0;
            Limits.prototype.frameReads = 0;
            Limits.prototype.waitingCalls = 0;

            Limits.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.frameBytes != null && (message.frameBytes !== Limits.prototype.frameBytes || Object.hasOwnProperty.call(message, "frameBytes")))
                    writer.uint32(8).uint32(message.frameBytes);
                if (message.contentBytes != null && (message.contentBytes !== Limits.prototype.contentBytes || Object.hasOwnProperty.call(message, "contentBytes")))
                    writer.uint32(16).uint32(message.contentBytes);
                if (message.linkBytes != null && (message.linkBytes !== Limits.prototype.linkBytes || Object.hasOwnProperty.call(message, "linkBytes")))
                    writer.uint32(24).uint32(message.linkBytes);
                if (message.unitsPerSession != null && (message.unitsPerSession !== Limits.prototype.unitsPerSession || Object.hasOwnProperty.call(message, "unitsPerSession")))
                    writer.uint32(32).uint32(message.unitsPerSession);
                if (message.frameReads != null && (message.frameReads !== Limits.prototype.frameReads || Object.hasOwnProperty.call(message, "frameReads")))
                    writer.uint32(40).uint32(message.frameReads);
                if (message.waitingCalls != null && (message.waitingCalls !== Limits.prototype.waitingCalls || Object.hasOwnProperty.call(message, "waitingCalls")))
                    writer.uint32(48).uint32(message.waitingCalls);
                return writer;
            };

            Limits.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Limits();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.frameBytes = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.contentBytes = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.linkBytes = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.unitsPerSession = reader.uint32();
                            break;
                        }
                    case 5: {
                            message.frameReads = reader.uint32();
                            break;
                        }
                    case 6: {
                            message.waitingCalls = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Limits;
        })();

        v1.ControllerFrame = (function() {

            function ControllerFrame(properties) {
                this.content = [];
                this.operations = [];
                this.inputs = [];
                this.credits = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ControllerFrame.prototype.content = $util.emptyArray;
            ControllerFrame.prototype.operations = $util.emptyArray;
            ControllerFrame.prototype.inputs = $util.emptyArray;
            ControllerFrame.prototype.credits = $util.emptyArray;
            ControllerFrame.prototype.received = 0;
            ControllerFrame.prototype.resume = null;

            ControllerFrame.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.content != null && message.content.length)
                    for (let i = 0; i < message.content.length; ++i)
                        $root.telejit.v1.ContentChunk.encode(message.content[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.operations != null && message.operations.length)
                    for (let i = 0; i < message.operations.length; ++i)
                        $root.telejit.v1.Operation.encode(message.operations[i], writer.uint32(18).fork(), q + 1).ldelim();
                if (message.inputs != null && message.inputs.length)
                    for (let i = 0; i < message.inputs.length; ++i)
                        $root.telejit.v1.ProgramInput.encode(message.inputs[i], writer.uint32(26).fork(), q + 1).ldelim();
                if (message.credits != null && message.credits.length)
                    for (let i = 0; i < message.credits.length; ++i)
                        $root.telejit.v1.OutputCredit.encode(message.credits[i], writer.uint32(34).fork(), q + 1).ldelim();
                if (message.received != null && (message.received !== ControllerFrame.prototype.received || Object.hasOwnProperty.call(message, "received")))
                    writer.uint32(40).uint32(message.received);
                if (message.resume != null && (message.resume !== ControllerFrame.prototype.resume || Object.hasOwnProperty.call(message, "resume")))
                    $root.telejit.v1.Resume.encode(message.resume, writer.uint32(50).fork(), q + 1).ldelim();
                return writer;
            };

            ControllerFrame.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ControllerFrame();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.content && message.content.length))
                                message.content = [];
                            message.content.push($root.telejit.v1.ContentChunk.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            if (!(message.operations && message.operations.length))
                                message.operations = [];
                            message.operations.push($root.telejit.v1.Operation.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 3: {
                            if (!(message.inputs && message.inputs.length))
                                message.inputs = [];
                            message.inputs.push($root.telejit.v1.ProgramInput.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 4: {
                            if (!(message.credits && message.credits.length))
                                message.credits = [];
                            message.credits.push($root.telejit.v1.OutputCredit.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 5: {
                            message.received = reader.uint32();
                            break;
                        }
                    case 6: {
                            message.resume = $root.telejit.v1.Resume.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ControllerFrame;
        })();

        v1.ExecutorFrame = (function() {

            function ExecutorFrame(properties) {
                this.outputs = [];
                this.replies = [];
                this.inputCredits = [];
                this.upcalls = [];
                this.callData = [];
                this.endedUpcalls = [];
                this.threadEnds = [];
                this.leftThreads = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ExecutorFrame.prototype.outputs = $util.emptyArray;
            ExecutorFrame.prototype.replies = $util.emptyArray;
            ExecutorFrame.prototype.inputCredits = $util.emptyArray;
            ExecutorFrame.prototype.upcalls = $util.emptyArray;
            ExecutorFrame.prototype.callData = $util.emptyArray;
            ExecutorFrame.prototype.endedUpcalls = $util.emptyArray;
            ExecutorFrame.prototype.threadEnds = $util.emptyArray;
            ExecutorFrame.prototype.leftThreads = $util.emptyArray;
            ExecutorFrame.prototype.received = 0;
            ExecutorFrame.prototype.resumed = null;

            ExecutorFrame.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.outputs != null && message.outputs.length)
                    for (let i = 0; i < message.outputs.length; ++i)
                        $root.telejit.v1.ProgramOutput.encode(message.outputs[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.replies != null && message.replies.length)
                    for (let i = 0; i < message.replies.length; ++i)
                        $root.telejit.v1.Reply.encode(message.replies[i], writer.uint32(18).fork(), q + 1).ldelim();
                if (message.inputCredits != null && message.inputCredits.length)
                    for (let i = 0; i < message.inputCredits.length; ++i)
                        $root.telejit.v1.InputCredit.encode(message.inputCredits[i], writer.uint32(26).fork(), q + 1).ldelim();
                if (message.upcalls != null && message.upcalls.length)
                    for (let i = 0; i < message.upcalls.length; ++i)
                        $root.telejit.v1.Upcall.encode(message.upcalls[i], writer.uint32(34).fork(), q + 1).ldelim();
                if (message.callData != null && message.callData.length)
                    for (let i = 0; i < message.callData.length; ++i)
                        $root.telejit.v1.CallData.encode(message.callData[i], writer.uint32(42).fork(), q + 1).ldelim();
                if (message.endedUpcalls != null && message.endedUpcalls.length) {
                    writer.uint32(50).fork();
                    for (let i = 0; i < message.endedUpcalls.length; ++i)
                        writer.uint32(message.endedUpcalls[i]);
                    writer.ldelim();
                }
                if (message.received != null && (message.received !== ExecutorFrame.prototype.received || Object.hasOwnProperty.call(message, "received")))
                    writer.uint32(240).uint32(message.received);
                if (message.resumed != null && (message.resumed !== ExecutorFrame.prototype.resumed || Object.hasOwnProperty.call(message, "resumed")))
                    $root.telejit.v1.Resumed.encode(message.resumed, writer.uint32(250).fork(), q + 1).ldelim();
                if (message.threadEnds != null && message.threadEnds.length)
                    for (let i = 0; i < message.threadEnds.length; ++i)
                        $root.telejit.v1.ThreadEnd.encode(message.threadEnds[i], writer.uint32(402).fork(), q + 1).ldelim();
                if (message.leftThreads != null && message.leftThreads.length)
                    for (let i = 0; i < message.leftThreads.length; ++i)
                        $root.telejit.v1.LeftThread.encode(message.leftThreads[i], writer.uint32(410).fork(), q + 1).ldelim();
                return writer;
            };

            ExecutorFrame.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ExecutorFrame();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.outputs && message.outputs.length))
                                message.outputs = [];
                            message.outputs.push($root.telejit.v1.ProgramOutput.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            if (!(message.replies && message.replies.length))
                                message.replies = [];
                            message.replies.push($root.telejit.v1.Reply.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 3: {
                            if (!(message.inputCredits && message.inputCredits.length))
                                message.inputCredits = [];
                            message.inputCredits.push($root.telejit.v1.InputCredit.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 4: {
                            if (!(message.upcalls && message.upcalls.length))
                                message.upcalls = [];
                            message.upcalls.push($root.telejit.v1.Upcall.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 5: {
                            if (!(message.callData && message.callData.length))
                                message.callData = [];
                            message.callData.push($root.telejit.v1.CallData.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 6: {
                            if (!(message.endedUpcalls && message.endedUpcalls.length))
                                message.endedUpcalls = [];
                            if ((tag & 7) === 2) {
                                let end2 = reader.uint32() + reader.pos;
                                if (end2 > reader.len)
                                    throw RangeError("index out of range");
                                reader.len = end2;
                                while (reader.pos < end2)
                                    message.endedUpcalls.push(reader.uint32());
                                if (reader.pos !== end2)
                                    throw RangeError("index out of range");
                                reader.len = end;
                            } else
                                message.endedUpcalls.push(reader.uint32());
                            break;
                        }
                    case 50: {
                            if (!(message.threadEnds && message.threadEnds.length))
                                message.threadEnds = [];
                            message.threadEnds.push($root.telejit.v1.ThreadEnd.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 51: {
                            if (!(message.leftThreads && message.leftThreads.length))
                                message.leftThreads = [];
                            message.leftThreads.push($root.telejit.v1.LeftThread.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 30: {
                            message.received = reader.uint32();
                            break;
                        }
                    case 31: {
                            message.resumed = $root.telejit.v1.Resumed.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ExecutorFrame;
        })();

        v1.Resume = (function() {

            function Resume(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Resume.prototype.token = $util.newBuffer([]);
            Resume.prototype.received = 0;

            Resume.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.token != null && (message.token !== Resume.prototype.token || Object.hasOwnProperty.call(message, "token")))
                    writer.uint32(10).bytes(message.token);
                if (message.received != null && (message.received !== Resume.prototype.received || Object.hasOwnProperty.call(message, "received")))
                    writer.uint32(16).uint32(message.received);
                return writer;
            };

            Resume.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Resume();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.token = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.received = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Resume;
        })();

        v1.Resumed = (function() {

            function Resumed(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Resumed.prototype.received = 0;

            Resumed.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.received != null && (message.received !== Resumed.prototype.received || Object.hasOwnProperty.call(message, "received")))
                    writer.uint32(8).uint32(message.received);
                return writer;
            };

            Resumed.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Resumed();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.received = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Resumed;
        })();

        v1.ContentChunk = (function() {

            function ContentChunk(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ContentChunk.prototype.sha256 = $util.newBuffer([]);
            ContentChunk.prototype.totalSize = 0;
            ContentChunk.prototype.offset = 0;
            ContentChunk.prototype.data = $util.newBuffer([]);
            ContentChunk.prototype.transient = false;

            ContentChunk.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.sha256 != null && (message.sha256 !== ContentChunk.prototype.sha256 || Object.hasOwnProperty.call(message, "sha256")))
                    writer.uint32(10).bytes(message.sha256);
                if (message.totalSize != null && (message.totalSize !== ContentChunk.prototype.totalSize || Object.hasOwnProperty.call(message, "totalSize")))
                    writer.uint32(16).uint32(message.totalSize);
                if (message.offset != null && (message.offset !== ContentChunk.prototype.offset || Object.hasOwnProperty.call(message, "offset")))
                    writer.uint32(24).uint32(message.offset);
                if (message.data != null && (message.data !== ContentChunk.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(34).bytes(message.data);
                if (message.transient != null && (message.transient !== ContentChunk.prototype.transient || Object.hasOwnProperty.call(message, "transient")))
                    writer.uint32(40).bool(message.transient);
                return writer;
            };

            ContentChunk.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ContentChunk();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.sha256 = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.totalSize = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.offset = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.data = reader.bytes();
                            break;
                        }
                    case 5: {
                            message.transient = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ContentChunk;
        })();

        v1.Operation = (function() {

            function Operation(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Operation.prototype.id = 0;
            Operation.prototype.hello = null;
            Operation.prototype.link = null;
            Operation.prototype.release = null;
            Operation.prototype.call = null;
            Operation.prototype.resolveSymbols = null;
            Operation.prototype.loadLibrary = null;
            Operation.prototype.installRuntime = null;
            Operation.prototype.initialize = null;
            Operation.prototype.runProgram = null;
            Operation.prototype.cancelOperation = null;
            Operation.prototype.readMemory = null;
            Operation.prototype.writeMemory = null;
            Operation.prototype.ping = null;
            Operation.prototype.storePointers = null;
            Operation.prototype.answerUpcalls = null;
            Operation.prototype.memoryUse = null;
            Operation.prototype.describeAddresses = null;
            Operation.prototype.allocateMemory = null;
            Operation.prototype.freeMemory = null;
            Operation.prototype.protectMemory = null;
            Operation.prototype.searchMemory = null;
            Operation.prototype.listRegions = null;
            Operation.prototype.takeStreams = null;
            Operation.prototype.listThreads = null;

            let $oneOfFields;

            Object.defineProperty(Operation.prototype, "kind", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "link", "release", "call", "resolveSymbols", "loadLibrary", "installRuntime", "initialize", "runProgram", "cancelOperation", "readMemory", "writeMemory", "ping", "storePointers", "answerUpcalls", "memoryUse", "describeAddresses", "allocateMemory", "freeMemory", "protectMemory", "searchMemory", "listRegions", "takeStreams", "listThreads"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Operation.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && (message.id !== Operation.prototype.id || Object.hasOwnProperty.call(message, "id")))
                    writer.uint32(8).uint32(message.id);
                if (message.hello != null && (message.hello !== Operation.prototype.hello || Object.hasOwnProperty.call(message, "hello")))
                    $root.telejit.v1.Hello.encode(message.hello, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.link != null && (message.link !== Operation.prototype.link || Object.hasOwnProperty.call(message, "link")))
                    $root.telejit.v1.Link.encode(message.link, writer.uint32(26).fork(), q + 1).ldelim();
                if (message.release != null && (message.release !== Operation.prototype.release || Object.hasOwnProperty.call(message, "release")))
                    $root.telejit.v1.Release.encode(message.release, writer.uint32(34).fork(), q + 1).ldelim();
                if (message.call != null && (message.call !== Operation.prototype.call || Object.hasOwnProperty.call(message, "call")))
                    $root.telejit.v1.Call.encode(message.call, writer.uint32(42).fork(), q + 1).ldelim();
                if (message.resolveSymbols != null && (message.resolveSymbols !== Operation.prototype.resolveSymbols || Object.hasOwnProperty.call(message, "resolveSymbols")))
                    $root.telejit.v1.ResolveSymbols.encode(message.resolveSymbols, writer.uint32(50).fork(), q + 1).ldelim();
                if (message.loadLibrary != null && (message.loadLibrary !== Operation.prototype.loadLibrary || Object.hasOwnProperty.call(message, "loadLibrary")))
                    $root.telejit.v1.LoadLibrary.encode(message.loadLibrary, writer.uint32(58).fork(), q + 1).ldelim();
                if (message.installRuntime != null && (message.installRuntime !== Operation.prototype.installRuntime || Object.hasOwnProperty.call(message, "installRuntime")))
                    $root.telejit.v1.InstallRuntime.encode(message.installRuntime, writer.uint32(66).fork(), q + 1).ldelim();
                if (message.initialize != null && (message.initialize !== Operation.prototype.initialize || Object.hasOwnProperty.call(message, "initialize")))
                    $root.telejit.v1.Initialize.encode(message.initialize, writer.uint32(74).fork(), q + 1).ldelim();
                if (message.runProgram != null && (message.runProgram !== Operation.prototype.runProgram || Object.hasOwnProperty.call(message, "runProgram")))
                    $root.telejit.v1.RunProgram.encode(message.runProgram, writer.uint32(82).fork(), q + 1).ldelim();
                if (message.cancelOperation != null && (message.cancelOperation !== Operation.prototype.cancelOperation || Object.hasOwnProperty.call(message, "cancelOperation")))
                    $root.telejit.v1.CancelOperation.encode(message.cancelOperation, writer.uint32(90).fork(), q + 1).ldelim();
                if (message.readMemory != null && (message.readMemory !== Operation.prototype.readMemory || Object.hasOwnProperty.call(message, "readMemory")))
                    $root.telejit.v1.ReadMemory.encode(message.readMemory, writer.uint32(98).fork(), q + 1).ldelim();
                if (message.writeMemory != null && (message.writeMemory !== Operation.prototype.writeMemory || Object.hasOwnProperty.call(message, "writeMemory")))
                    $root.telejit.v1.WriteMemory.encode(message.writeMemory, writer.uint32(106).fork(), q + 1).ldelim();
                if (message.ping != null && (message.ping !== Operation.prototype.ping || Object.hasOwnProperty.call(message, "ping")))
                    $root.telejit.v1.Ping.encode(message.ping, writer.uint32(114).fork(), q + 1).ldelim();
                if (message.storePointers != null && (message.storePointers !== Operation.prototype.storePointers || Object.hasOwnProperty.call(message, "storePointers")))
                    $root.telejit.v1.StorePointers.encode(message.storePointers, writer.uint32(122).fork(), q + 1).ldelim();
                if (message.answerUpcalls != null && (message.answerUpcalls !== Operation.prototype.answerUpcalls || Object.hasOwnProperty.call(message, "answerUpcalls")))
                    $root.telejit.v1.AnswerUpcalls.encode(message.answerUpcalls, writer.uint32(130).fork(), q + 1).ldelim();
                if (message.memoryUse != null && (message.memoryUse !== Operation.prototype.memoryUse || Object.hasOwnProperty.call(message, "memoryUse")))
                    $root.telejit.v1.MemoryUse.encode(message.memoryUse, writer.uint32(138).fork(), q + 1).ldelim();
                if (message.describeAddresses != null && (message.describeAddresses !== Operation.prototype.describeAddresses || Object.hasOwnProperty.call(message, "describeAddresses")))
                    $root.telejit.v1.DescribeAddresses.encode(message.describeAddresses, writer.uint32(242).fork(), q + 1).ldelim();
                if (message.allocateMemory != null && (message.allocateMemory !== Operation.prototype.allocateMemory || Object.hasOwnProperty.call(message, "allocateMemory")))
                    $root.telejit.v1.AllocateMemory.encode(message.allocateMemory, writer.uint32(250).fork(), q + 1).ldelim();
                if (message.freeMemory != null && (message.freeMemory !== Operation.prototype.freeMemory || Object.hasOwnProperty.call(message, "freeMemory")))
                    $root.telejit.v1.FreeMemory.encode(message.freeMemory, writer.uint32(258).fork(), q + 1).ldelim();
                if (message.protectMemory != null && (message.protectMemory !== Operation.prototype.protectMemory || Object.hasOwnProperty.call(message, "protectMemory")))
                    $root.telejit.v1.ProtectMemory.encode(message.protectMemory, writer.uint32(266).fork(), q + 1).ldelim();
                if (message.searchMemory != null && (message.searchMemory !== Operation.prototype.searchMemory || Object.hasOwnProperty.call(message, "searchMemory")))
                    $root.telejit.v1.SearchMemory.encode(message.searchMemory, writer.uint32(274).fork(), q + 1).ldelim();
                if (message.listRegions != null && (message.listRegions !== Operation.prototype.listRegions || Object.hasOwnProperty.call(message, "listRegions")))
                    $root.telejit.v1.ListRegions.encode(message.listRegions, writer.uint32(282).fork(), q + 1).ldelim();
                if (message.takeStreams != null && (message.takeStreams !== Operation.prototype.takeStreams || Object.hasOwnProperty.call(message, "takeStreams")))
                    $root.telejit.v1.TakeStreams.encode(message.takeStreams, writer.uint32(322).fork(), q + 1).ldelim();
                if (message.listThreads != null && (message.listThreads !== Operation.prototype.listThreads || Object.hasOwnProperty.call(message, "listThreads")))
                    $root.telejit.v1.ListThreads.encode(message.listThreads, writer.uint32(402).fork(), q + 1).ldelim();
                return writer;
            };

            Operation.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Operation();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.hello = $root.telejit.v1.Hello.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.link = $root.telejit.v1.Link.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 4: {
                            message.release = $root.telejit.v1.Release.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 5: {
                            message.call = $root.telejit.v1.Call.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 6: {
                            message.resolveSymbols = $root.telejit.v1.ResolveSymbols.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 7: {
                            message.loadLibrary = $root.telejit.v1.LoadLibrary.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 8: {
                            message.installRuntime = $root.telejit.v1.InstallRuntime.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 9: {
                            message.initialize = $root.telejit.v1.Initialize.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 10: {
                            message.runProgram = $root.telejit.v1.RunProgram.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 11: {
                            message.cancelOperation = $root.telejit.v1.CancelOperation.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 12: {
                            message.readMemory = $root.telejit.v1.ReadMemory.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 13: {
                            message.writeMemory = $root.telejit.v1.WriteMemory.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 14: {
                            message.ping = $root.telejit.v1.Ping.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 15: {
                            message.storePointers = $root.telejit.v1.StorePointers.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 16: {
                            message.answerUpcalls = $root.telejit.v1.AnswerUpcalls.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 17: {
                            message.memoryUse = $root.telejit.v1.MemoryUse.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 30: {
                            message.describeAddresses = $root.telejit.v1.DescribeAddresses.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 31: {
                            message.allocateMemory = $root.telejit.v1.AllocateMemory.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 32: {
                            message.freeMemory = $root.telejit.v1.FreeMemory.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 33: {
                            message.protectMemory = $root.telejit.v1.ProtectMemory.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 34: {
                            message.searchMemory = $root.telejit.v1.SearchMemory.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 35: {
                            message.listRegions = $root.telejit.v1.ListRegions.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 40: {
                            message.takeStreams = $root.telejit.v1.TakeStreams.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 50: {
                            message.listThreads = $root.telejit.v1.ListThreads.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Operation;
        })();

        v1.Reply = (function() {

            function Reply(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Reply.prototype.id = 0;
            Reply.prototype.failure = null;
            Reply.prototype.hello = null;
            Reply.prototype.link = null;
            Reply.prototype.release = null;
            Reply.prototype.call = null;
            Reply.prototype.resolveSymbols = null;
            Reply.prototype.loadLibrary = null;
            Reply.prototype.installRuntime = null;
            Reply.prototype.initialize = null;
            Reply.prototype.runProgram = null;
            Reply.prototype.cancelOperation = null;
            Reply.prototype.readMemory = null;
            Reply.prototype.writeMemory = null;
            Reply.prototype.ping = null;
            Reply.prototype.storePointers = null;
            Reply.prototype.answerUpcalls = null;
            Reply.prototype.memoryUse = null;
            Reply.prototype.describeAddresses = null;
            Reply.prototype.allocateMemory = null;
            Reply.prototype.freeMemory = null;
            Reply.prototype.protectMemory = null;
            Reply.prototype.searchMemory = null;
            Reply.prototype.listRegions = null;
            Reply.prototype.takeStreams = null;
            Reply.prototype.listThreads = null;

            let $oneOfFields;

            Object.defineProperty(Reply.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "link", "release", "call", "resolveSymbols", "loadLibrary", "installRuntime", "initialize", "runProgram", "cancelOperation", "readMemory", "writeMemory", "ping", "storePointers", "answerUpcalls", "memoryUse", "describeAddresses", "allocateMemory", "freeMemory", "protectMemory", "searchMemory", "listRegions", "takeStreams", "listThreads"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Reply.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && (message.id !== Reply.prototype.id || Object.hasOwnProperty.call(message, "id")))
                    writer.uint32(8).uint32(message.id);
                if (message.failure != null && (message.failure !== Reply.prototype.failure || Object.hasOwnProperty.call(message, "failure")))
                    $root.telejit.v1.Failure.encode(message.failure, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.hello != null && (message.hello !== Reply.prototype.hello || Object.hasOwnProperty.call(message, "hello")))
                    $root.telejit.v1.HelloResult.encode(message.hello, writer.uint32(26).fork(), q + 1).ldelim();
                if (message.link != null && (message.link !== Reply.prototype.link || Object.hasOwnProperty.call(message, "link")))
                    $root.telejit.v1.LinkResult.encode(message.link, writer.uint32(34).fork(), q + 1).ldelim();
                if (message.release != null && (message.release !== Reply.prototype.release || Object.hasOwnProperty.call(message, "release")))
                    $root.telejit.v1.ReleaseResult.encode(message.release, writer.uint32(42).fork(), q + 1).ldelim();
                if (message.call != null && (message.call !== Reply.prototype.call || Object.hasOwnProperty.call(message, "call")))
                    $root.telejit.v1.CallResult.encode(message.call, writer.uint32(50).fork(), q + 1).ldelim();
                if (message.resolveSymbols != null && (message.resolveSymbols !== Reply.prototype.resolveSymbols || Object.hasOwnProperty.call(message, "resolveSymbols")))
                    $root.telejit.v1.ResolveSymbolsResult.encode(message.resolveSymbols, writer.uint32(58).fork(), q + 1).ldelim();
                if (message.loadLibrary != null && (message.loadLibrary !== Reply.prototype.loadLibrary || Object.hasOwnProperty.call(message, "loadLibrary")))
                    $root.telejit.v1.LoadLibraryResult.encode(message.loadLibrary, writer.uint32(66).fork(), q + 1).ldelim();
                if (message.installRuntime != null && (message.installRuntime !== Reply.prototype.installRuntime || Object.hasOwnProperty.call(message, "installRuntime")))
                    $root.telejit.v1.InstallRuntimeResult.encode(message.installRuntime, writer.uint32(74).fork(), q + 1).ldelim();
                if (message.initialize != null && (message.initialize !== Reply.prototype.initialize || Object.hasOwnProperty.call(message, "initialize")))
                    $root.telejit.v1.InitializeResult.encode(message.initialize, writer.uint32(82).fork(), q + 1).ldelim();
                if (message.runProgram != null && (message.runProgram !== Reply.prototype.runProgram || Object.hasOwnProperty.call(message, "runProgram")))
                    $root.telejit.v1.RunProgramResult.encode(message.runProgram, writer.uint32(90).fork(), q + 1).ldelim();
                if (message.cancelOperation != null && (message.cancelOperation !== Reply.prototype.cancelOperation || Object.hasOwnProperty.call(message, "cancelOperation")))
                    $root.telejit.v1.CancelOperationResult.encode(message.cancelOperation, writer.uint32(98).fork(), q + 1).ldelim();
                if (message.readMemory != null && (message.readMemory !== Reply.prototype.readMemory || Object.hasOwnProperty.call(message, "readMemory")))
                    $root.telejit.v1.ReadMemoryResult.encode(message.readMemory, writer.uint32(106).fork(), q + 1).ldelim();
                if (message.writeMemory != null && (message.writeMemory !== Reply.prototype.writeMemory || Object.hasOwnProperty.call(message, "writeMemory")))
                    $root.telejit.v1.WriteMemoryResult.encode(message.writeMemory, writer.uint32(114).fork(), q + 1).ldelim();
                if (message.ping != null && (message.ping !== Reply.prototype.ping || Object.hasOwnProperty.call(message, "ping")))
                    $root.telejit.v1.PingResult.encode(message.ping, writer.uint32(122).fork(), q + 1).ldelim();
                if (message.storePointers != null && (message.storePointers !== Reply.prototype.storePointers || Object.hasOwnProperty.call(message, "storePointers")))
                    $root.telejit.v1.StorePointersResult.encode(message.storePointers, writer.uint32(130).fork(), q + 1).ldelim();
                if (message.answerUpcalls != null && (message.answerUpcalls !== Reply.prototype.answerUpcalls || Object.hasOwnProperty.call(message, "answerUpcalls")))
                    $root.telejit.v1.AnswerUpcallsResult.encode(message.answerUpcalls, writer.uint32(138).fork(), q + 1).ldelim();
                if (message.memoryUse != null && (message.memoryUse !== Reply.prototype.memoryUse || Object.hasOwnProperty.call(message, "memoryUse")))
                    $root.telejit.v1.MemoryUseResult.encode(message.memoryUse, writer.uint32(146).fork(), q + 1).ldelim();
                if (message.describeAddresses != null && (message.describeAddresses !== Reply.prototype.describeAddresses || Object.hasOwnProperty.call(message, "describeAddresses")))
                    $root.telejit.v1.DescribeAddressesResult.encode(message.describeAddresses, writer.uint32(242).fork(), q + 1).ldelim();
                if (message.allocateMemory != null && (message.allocateMemory !== Reply.prototype.allocateMemory || Object.hasOwnProperty.call(message, "allocateMemory")))
                    $root.telejit.v1.AllocateMemoryResult.encode(message.allocateMemory, writer.uint32(250).fork(), q + 1).ldelim();
                if (message.freeMemory != null && (message.freeMemory !== Reply.prototype.freeMemory || Object.hasOwnProperty.call(message, "freeMemory")))
                    $root.telejit.v1.FreeMemoryResult.encode(message.freeMemory, writer.uint32(258).fork(), q + 1).ldelim();
                if (message.protectMemory != null && (message.protectMemory !== Reply.prototype.protectMemory || Object.hasOwnProperty.call(message, "protectMemory")))
                    $root.telejit.v1.ProtectMemoryResult.encode(message.protectMemory, writer.uint32(266).fork(), q + 1).ldelim();
                if (message.searchMemory != null && (message.searchMemory !== Reply.prototype.searchMemory || Object.hasOwnProperty.call(message, "searchMemory")))
                    $root.telejit.v1.SearchMemoryResult.encode(message.searchMemory, writer.uint32(274).fork(), q + 1).ldelim();
                if (message.listRegions != null && (message.listRegions !== Reply.prototype.listRegions || Object.hasOwnProperty.call(message, "listRegions")))
                    $root.telejit.v1.ListRegionsResult.encode(message.listRegions, writer.uint32(282).fork(), q + 1).ldelim();
                if (message.takeStreams != null && (message.takeStreams !== Reply.prototype.takeStreams || Object.hasOwnProperty.call(message, "takeStreams")))
                    $root.telejit.v1.TakeStreamsResult.encode(message.takeStreams, writer.uint32(330).fork(), q + 1).ldelim();
                if (message.listThreads != null && (message.listThreads !== Reply.prototype.listThreads || Object.hasOwnProperty.call(message, "listThreads")))
                    $root.telejit.v1.ListThreadsResult.encode(message.listThreads, writer.uint32(402).fork(), q + 1).ldelim();
                return writer;
            };

            Reply.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Reply();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.failure = $root.telejit.v1.Failure.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.hello = $root.telejit.v1.HelloResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 4: {
                            message.link = $root.telejit.v1.LinkResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 5: {
                            message.release = $root.telejit.v1.ReleaseResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 6: {
                            message.call = $root.telejit.v1.CallResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 7: {
                            message.resolveSymbols = $root.telejit.v1.ResolveSymbolsResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 8: {
                            message.loadLibrary = $root.telejit.v1.LoadLibraryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 9: {
                            message.installRuntime = $root.telejit.v1.InstallRuntimeResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 10: {
                            message.initialize = $root.telejit.v1.InitializeResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 11: {
                            message.runProgram = $root.telejit.v1.RunProgramResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 12: {
                            message.cancelOperation = $root.telejit.v1.CancelOperationResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 13: {
                            message.readMemory = $root.telejit.v1.ReadMemoryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 14: {
                            message.writeMemory = $root.telejit.v1.WriteMemoryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 15: {
                            message.ping = $root.telejit.v1.PingResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 16: {
                            message.storePointers = $root.telejit.v1.StorePointersResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 17: {
                            message.answerUpcalls = $root.telejit.v1.AnswerUpcallsResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 18: {
                            message.memoryUse = $root.telejit.v1.MemoryUseResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 30: {
                            message.describeAddresses = $root.telejit.v1.DescribeAddressesResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 31: {
                            message.allocateMemory = $root.telejit.v1.AllocateMemoryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 32: {
                            message.freeMemory = $root.telejit.v1.FreeMemoryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 33: {
                            message.protectMemory = $root.telejit.v1.ProtectMemoryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 34: {
                            message.searchMemory = $root.telejit.v1.SearchMemoryResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 35: {
                            message.listRegions = $root.telejit.v1.ListRegionsResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 41: {
                            message.takeStreams = $root.telejit.v1.TakeStreamsResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 50: {
                            message.listThreads = $root.telejit.v1.ListThreadsResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Reply;
        })();

        v1.Failure = (function() {

            function Failure(properties) {
                this.missing = [];
                this.missingContent = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Failure.prototype.code = "";
            Failure.prototype.message = "";
            Failure.prototype.missing = $util.emptyArray;
            Failure.prototype.place = null;
            Failure.prototype.missingContent = $util.emptyArray;
            Failure.prototype.causeOperation = 0;
            Failure.prototype.accessibleBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            Failure.prototype.call = null;
            Failure.prototype.upcall = 0;
            Failure.prototype.fault = null;

            Failure.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.code != null && (message.code !== Failure.prototype.code || Object.hasOwnProperty.call(message, "code")))
                    writer.uint32(10).string(message.code);
                if (message.message != null && (message.message !== Failure.prototype.message || Object.hasOwnProperty.call(message, "message")))
                    writer.uint32(18).string(message.message);
                if (message.missing != null && message.missing.length)
                    for (let i = 0; i < message.missing.length; ++i)
                        $root.telejit.v1.MissingReference.encode(message.missing[i], writer.uint32(26).fork(), q + 1).ldelim();
                if (message.place != null && (message.place !== Failure.prototype.place || Object.hasOwnProperty.call(message, "place")))
                    $root.telejit.v1.FixupPlace.encode(message.place, writer.uint32(34).fork(), q + 1).ldelim();
                if (message.missingContent != null && message.missingContent.length)
                    for (let i = 0; i < message.missingContent.length; ++i)
                        writer.uint32(42).bytes(message.missingContent[i]);
                if (message.causeOperation != null && (message.causeOperation !== Failure.prototype.causeOperation || Object.hasOwnProperty.call(message, "causeOperation")))
                    writer.uint32(48).uint32(message.causeOperation);
                if (message.call != null && (message.call !== Failure.prototype.call || Object.hasOwnProperty.call(message, "call")))
                    $root.telejit.v1.CallResult.encode(message.call, writer.uint32(58).fork(), q + 1).ldelim();
                if (message.upcall != null && (message.upcall !== Failure.prototype.upcall || Object.hasOwnProperty.call(message, "upcall")))
                    writer.uint32(64).uint32(message.upcall);
                if (message.fault != null && (message.fault !== Failure.prototype.fault || Object.hasOwnProperty.call(message, "fault")))
                    $root.telejit.v1.Fault.encode(message.fault, writer.uint32(162).fork(), q + 1).ldelim();
                if (message.accessibleBytes != null && (message.accessibleBytes !== Failure.prototype.accessibleBytes || Object.hasOwnProperty.call(message, "accessibleBytes")))
                    writer.uint32(240).uint64(message.accessibleBytes);
                return writer;
            };

            Failure.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Failure();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.code = reader.string();
                            break;
                        }
                    case 2: {
                            message.message = reader.string();
                            break;
                        }
                    case 3: {
                            if (!(message.missing && message.missing.length))
                                message.missing = [];
                            message.missing.push($root.telejit.v1.MissingReference.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 4: {
                            message.place = $root.telejit.v1.FixupPlace.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 5: {
                            if (!(message.missingContent && message.missingContent.length))
                                message.missingContent = [];
                            message.missingContent.push(reader.bytes());
                            break;
                        }
                    case 6: {
                            message.causeOperation = reader.uint32();
                            break;
                        }
                    case 30: {
                            message.accessibleBytes = reader.uint64();
                            break;
                        }
                    case 7: {
                            message.call = $root.telejit.v1.CallResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 8: {
                            message.upcall = reader.uint32();
                            break;
                        }
                    case 20: {
                            message.fault = $root.telejit.v1.Fault.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Failure;
        })();

        v1.FaultKind = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "FAULT_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "FAULT_KIND_SIGNAL"] = 1;
            values[valuesById[2] = "FAULT_KIND_EXCEPTION"] = 2;
            values[valuesById[3] = "FAULT_KIND_EXIT"] = 3;
            values[valuesById[4] = "FAULT_KIND_THREAD_EXIT"] = 4;
            values[valuesById[5] = "FAULT_KIND_DEADLINE"] = 5;
            values[valuesById[6] = "FAULT_KIND_CANCELLATION"] = 6;
            return values;
        })();

        v1.Fault = (function() {

            function Fault(properties) {
                this.registers = [];
                this.places = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Fault.prototype.kind = 0;
            Fault.prototype.signal = 0;
            Fault.prototype.signalName = "";
            Fault.prototype.signalCode = 0;
            Fault.prototype.reason = "";
            Fault.prototype.address = $util.newBuffer([]);
            Fault.prototype.memory = "";
            Fault.prototype.stackOverflow = false;
            Fault.prototype.exitCode = 0;
            Fault.prototype.exceptionType = "";
            Fault.prototype.exceptionMessage = "";
            Fault.prototype.registers = $util.emptyArray;
            Fault.prototype.registerValues = $util.newBuffer([]);
            Fault.prototype.frames = $util.newBuffer([]);
            Fault.prototype.places = $util.emptyArray;
            Fault.prototype.framesCut = false;

            Fault.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.kind != null && (message.kind !== Fault.prototype.kind || Object.hasOwnProperty.call(message, "kind")))
                    writer.uint32(8).int32(message.kind);
                if (message.signal != null && (message.signal !== Fault.prototype.signal || Object.hasOwnProperty.call(message, "signal")))
                    writer.uint32(16).uint32(message.signal);
                if (message.signalName != null && (message.signalName !== Fault.prototype.signalName || Object.hasOwnProperty.call(message, "signalName")))
                    writer.uint32(26).string(message.signalName);
                if (message.signalCode != null && (message.signalCode !== Fault.prototype.signalCode || Object.hasOwnProperty.call(message, "signalCode")))
                    writer.uint32(32).sint32(message.signalCode);
                if (message.reason != null && (message.reason !== Fault.prototype.reason || Object.hasOwnProperty.call(message, "reason")))
                    writer.uint32(42).string(message.reason);
                if (message.address != null && (message.address !== Fault.prototype.address || Object.hasOwnProperty.call(message, "address")))
                    writer.uint32(50).bytes(message.address);
                if (message.memory != null && (message.memory !== Fault.prototype.memory || Object.hasOwnProperty.call(message, "memory")))
                    writer.uint32(58).string(message.memory);
                if (message.stackOverflow != null && (message.stackOverflow !== Fault.prototype.stackOverflow || Object.hasOwnProperty.call(message, "stackOverflow")))
                    writer.uint32(64).bool(message.stackOverflow);
                if (message.exitCode != null && (message.exitCode !== Fault.prototype.exitCode || Object.hasOwnProperty.call(message, "exitCode")))
                    writer.uint32(72).sint32(message.exitCode);
                if (message.exceptionType != null && (message.exceptionType !== Fault.prototype.exceptionType || Object.hasOwnProperty.call(message, "exceptionType")))
                    writer.uint32(82).string(message.exceptionType);
                if (message.exceptionMessage != null && (message.exceptionMessage !== Fault.prototype.exceptionMessage || Object.hasOwnProperty.call(message, "exceptionMessage")))
                    writer.uint32(90).string(message.exceptionMessage);
                if (message.registers != null && message.registers.length)
                    for (let i = 0; i < message.registers.length; ++i)
                        writer.uint32(98).string(message.registers[i]);
                if (message.registerValues != null && (message.registerValues !== Fault.prototype.registerValues || Object.hasOwnProperty.call(message, "registerValues")))
                    writer.uint32(106).bytes(message.registerValues);
                if (message.frames != null && (message.frames !== Fault.prototype.frames || Object.hasOwnProperty.call(message, "frames")))
                    writer.uint32(114).bytes(message.frames);
                if (message.places != null && message.places.length)
                    for (let i = 0; i < message.places.length; ++i)
                        $root.telejit.v1.CodePlace.encode(message.places[i], writer.uint32(122).fork(), q + 1).ldelim();
                if (message.framesCut != null && (message.framesCut !== Fault.prototype.framesCut || Object.hasOwnProperty.call(message, "framesCut")))
                    writer.uint32(128).bool(message.framesCut);
                return writer;
            };

            Fault.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Fault();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.kind = reader.int32();
                            break;
                        }
                    case 2: {
                            message.signal = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.signalName = reader.string();
                            break;
                        }
                    case 4: {
                            message.signalCode = reader.sint32();
                            break;
                        }
                    case 5: {
                            message.reason = reader.string();
                            break;
                        }
                    case 6: {
                            message.address = reader.bytes();
                            break;
                        }
                    case 7: {
                            message.memory = reader.string();
                            break;
                        }
                    case 8: {
                            message.stackOverflow = reader.bool();
                            break;
                        }
                    case 9: {
                            message.exitCode = reader.sint32();
                            break;
                        }
                    case 10: {
                            message.exceptionType = reader.string();
                            break;
                        }
                    case 11: {
                            message.exceptionMessage = reader.string();
                            break;
                        }
                    case 12: {
                            if (!(message.registers && message.registers.length))
                                message.registers = [];
                            message.registers.push(reader.string());
                            break;
                        }
                    case 13: {
                            message.registerValues = reader.bytes();
                            break;
                        }
                    case 14: {
                            message.frames = reader.bytes();
                            break;
                        }
                    case 15: {
                            if (!(message.places && message.places.length))
                                message.places = [];
                            message.places.push($root.telejit.v1.CodePlace.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 16: {
                            message.framesCut = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Fault;
        })();

        v1.CodePlace = (function() {

            function CodePlace(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CodePlace.prototype.library = "";
            CodePlace.prototype.symbol = "";
            CodePlace.prototype.symbolAddress = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            CodePlace.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.library != null && (message.library !== CodePlace.prototype.library || Object.hasOwnProperty.call(message, "library")))
                    writer.uint32(10).string(message.library);
                if (message.symbol != null && (message.symbol !== CodePlace.prototype.symbol || Object.hasOwnProperty.call(message, "symbol")))
                    writer.uint32(18).string(message.symbol);
                if (message.symbolAddress != null && (message.symbolAddress !== CodePlace.prototype.symbolAddress || Object.hasOwnProperty.call(message, "symbolAddress")))
                    writer.uint32(25).fixed64(message.symbolAddress);
                return writer;
            };

            CodePlace.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.CodePlace();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.library = reader.string();
                            break;
                        }
                    case 2: {
                            message.symbol = reader.string();
                            break;
                        }
                    case 3: {
                            message.symbolAddress = reader.fixed64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return CodePlace;
        })();

        v1.MissingReference = (function() {

            function MissingReference(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            MissingReference.prototype.unit = 0;
            MissingReference.prototype.reference = 0;
            MissingReference.prototype.name = "";
            MissingReference.prototype.refused = false;

            MissingReference.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.unit != null && (message.unit !== MissingReference.prototype.unit || Object.hasOwnProperty.call(message, "unit")))
                    writer.uint32(8).uint32(message.unit);
                if (message.reference != null && (message.reference !== MissingReference.prototype.reference || Object.hasOwnProperty.call(message, "reference")))
                    writer.uint32(16).uint32(message.reference);
                if (message.name != null && (message.name !== MissingReference.prototype.name || Object.hasOwnProperty.call(message, "name")))
                    writer.uint32(26).string(message.name);
                if (message.refused != null && (message.refused !== MissingReference.prototype.refused || Object.hasOwnProperty.call(message, "refused")))
                    writer.uint32(32).bool(message.refused);
                return writer;
            };

            MissingReference.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.MissingReference();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.unit = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.reference = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.name = reader.string();
                            break;
                        }
                    case 4: {
                            message.refused = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return MissingReference;
        })();

        v1.FixupPlace = (function() {

            function FixupPlace(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            FixupPlace.prototype.unit = 0;
            FixupPlace.prototype.segment = 0;
            FixupPlace.prototype.fixup = 0;
            FixupPlace.prototype.value = "";
            FixupPlace.prototype.min = "";
            FixupPlace.prototype.max = "";

            FixupPlace.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.unit != null && (message.unit !== FixupPlace.prototype.unit || Object.hasOwnProperty.call(message, "unit")))
                    writer.uint32(8).uint32(message.unit);
                if (message.segment != null && (message.segment !== FixupPlace.prototype.segment || Object.hasOwnProperty.call(message, "segment")))
                    writer.uint32(16).uint32(message.segment);
                if (message.fixup != null && (message.fixup !== FixupPlace.prototype.fixup || Object.hasOwnProperty.call(message, "fixup")))
                    writer.uint32(24).uint32(message.fixup);
                if (message.value != null && (message.value !== FixupPlace.prototype.value || Object.hasOwnProperty.call(message, "value")))
                    writer.uint32(34).string(message.value);
                if (message.min != null && (message.min !== FixupPlace.prototype.min || Object.hasOwnProperty.call(message, "min")))
                    writer.uint32(42).string(message.min);
                if (message.max != null && (message.max !== FixupPlace.prototype.max || Object.hasOwnProperty.call(message, "max")))
                    writer.uint32(50).string(message.max);
                return writer;
            };

            FixupPlace.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.FixupPlace();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.unit = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.segment = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.fixup = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.value = reader.string();
                            break;
                        }
                    case 5: {
                            message.min = reader.string();
                            break;
                        }
                    case 6: {
                            message.max = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return FixupPlace;
        })();

        v1.Hello = (function() {

            function Hello(properties) {
                this.requiredFeatures = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Hello.prototype.protocolMin = 0;
            Hello.prototype.protocolMax = 0;
            Hello.prototype.softwareVersion = "";
            Hello.prototype.requiredFeatures = $util.emptyArray;
            Hello.prototype.resumable = false;

            Hello.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.protocolMin != null && (message.protocolMin !== Hello.prototype.protocolMin || Object.hasOwnProperty.call(message, "protocolMin")))
                    writer.uint32(8).uint32(message.protocolMin);
                if (message.protocolMax != null && (message.protocolMax !== Hello.prototype.protocolMax || Object.hasOwnProperty.call(message, "protocolMax")))
                    writer.uint32(16).uint32(message.protocolMax);
                if (message.softwareVersion != null && (message.softwareVersion !== Hello.prototype.softwareVersion || Object.hasOwnProperty.call(message, "softwareVersion")))
                    writer.uint32(26).string(message.softwareVersion);
                if (message.requiredFeatures != null && message.requiredFeatures.length)
                    for (let i = 0; i < message.requiredFeatures.length; ++i)
                        writer.uint32(34).string(message.requiredFeatures[i]);
                if (message.resumable != null && (message.resumable !== Hello.prototype.resumable || Object.hasOwnProperty.call(message, "resumable")))
                    writer.uint32(40).bool(message.resumable);
                return writer;
            };

            Hello.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Hello();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.protocolMin = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.protocolMax = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.softwareVersion = reader.string();
                            break;
                        }
                    case 4: {
                            if (!(message.requiredFeatures && message.requiredFeatures.length))
                                message.requiredFeatures = [];
                            message.requiredFeatures.push(reader.string());
                            break;
                        }
                    case 5: {
                            message.resumable = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Hello;
        })();

        v1.HelloResult = (function() {

            function HelloResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            HelloResult.prototype.protocol = 0;
            HelloResult.prototype.description = null;
            HelloResult.prototype.heldContent = $util.newBuffer([]);
            HelloResult.prototype.resumeToken = $util.newBuffer([]);
            HelloResult.prototype.resumeWindowMs = 0;

            HelloResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.protocol != null && (message.protocol !== HelloResult.prototype.protocol || Object.hasOwnProperty.call(message, "protocol")))
                    writer.uint32(8).uint32(message.protocol);
                if (message.description != null && (message.description !== HelloResult.prototype.description || Object.hasOwnProperty.call(message, "description")))
                    $root.telejit.v1.Description.encode(message.description, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.heldContent != null && (message.heldContent !== HelloResult.prototype.heldContent || Object.hasOwnProperty.call(message, "heldContent")))
                    writer.uint32(26).bytes(message.heldContent);
                if (message.resumeToken != null && (message.resumeToken !== HelloResult.prototype.resumeToken || Object.hasOwnProperty.call(message, "resumeToken")))
                    writer.uint32(34).bytes(message.resumeToken);
                if (message.resumeWindowMs != null && (message.resumeWindowMs !== HelloResult.prototype.resumeWindowMs || Object.hasOwnProperty.call(message, "resumeWindowMs")))
                    writer.uint32(40).uint32(message.resumeWindowMs);
                return writer;
            };

            HelloResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.HelloResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.protocol = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.description = $root.telejit.v1.Description.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.heldContent = reader.bytes();
                            break;
                        }
                    case 4: {
                            message.resumeToken = reader.bytes();
                            break;
                        }
                    case 5: {
                            message.resumeWindowMs = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return HelloResult;
        })();

        v1.Location = (function() {

            function Location(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Location.prototype.address = null;
            Location.prototype.segment = null;
            Location.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            let $oneOfFields;

            Object.defineProperty(Location.prototype, "base", {
                get: $util.oneOfGetter($oneOfFields = ["address", "segment"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Location.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.address != null && (message.address !== Location.prototype.address || Object.hasOwnProperty.call(message, "address")))
                    writer.uint32(9).fixed64(message.address);
                if (message.segment != null && (message.segment !== Location.prototype.segment || Object.hasOwnProperty.call(message, "segment")))
                    $root.telejit.v1.SegmentBase.encode(message.segment, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.offset != null && (message.offset !== Location.prototype.offset || Object.hasOwnProperty.call(message, "offset")))
                    writer.uint32(24).int64(message.offset);
                return writer;
            };

            Location.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Location();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.address = reader.fixed64();
                            break;
                        }
                    case 2: {
                            message.segment = $root.telejit.v1.SegmentBase.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.offset = reader.int64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Location;
        })();

        v1.SegmentBase = (function() {

            function SegmentBase(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            SegmentBase.prototype.unit = 0;
            SegmentBase.prototype.segment = 0;

            SegmentBase.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.unit != null && (message.unit !== SegmentBase.prototype.unit || Object.hasOwnProperty.call(message, "unit")))
                    writer.uint32(8).uint32(message.unit);
                if (message.segment != null && (message.segment !== SegmentBase.prototype.segment || Object.hasOwnProperty.call(message, "segment")))
                    writer.uint32(16).uint32(message.segment);
                return writer;
            };

            SegmentBase.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.SegmentBase();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.unit = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.segment = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return SegmentBase;
        })();

        v1.Link = (function() {

            function Link(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Link.prototype.batch = null;
            Link.prototype.batchContent = null;

            let $oneOfFields;

            Object.defineProperty(Link.prototype, "source", {
                get: $util.oneOfGetter($oneOfFields = ["batch", "batchContent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Link.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.batch != null && (message.batch !== Link.prototype.batch || Object.hasOwnProperty.call(message, "batch")))
                    $root.telejit.v1.LinkBatch.encode(message.batch, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.batchContent != null && (message.batchContent !== Link.prototype.batchContent || Object.hasOwnProperty.call(message, "batchContent")))
                    writer.uint32(18).bytes(message.batchContent);
                return writer;
            };

            Link.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Link();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.batch = $root.telejit.v1.LinkBatch.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.batchContent = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Link;
        })();

        v1.LinkBatch = (function() {

            function LinkBatch(properties) {
                this.units = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LinkBatch.prototype.units = $util.emptyArray;

            LinkBatch.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.units != null && message.units.length)
                    for (let i = 0; i < message.units.length; ++i)
                        $root.telejit.v1.LinkUnit.encode(message.units[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            LinkBatch.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LinkBatch();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.units && message.units.length))
                                message.units = [];
                            message.units.push($root.telejit.v1.LinkUnit.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LinkBatch;
        })();

        v1.LinkUnit = (function() {

            function LinkUnit(properties) {
                this.segments = [];
                this.references = [];
                this.ehFrames = [];
                this.initializers = [];
                this.finalizers = [];
                this.debugObjects = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LinkUnit.prototype.id = 0;
            LinkUnit.prototype.name = "";
            LinkUnit.prototype.segments = $util.emptyArray;
            LinkUnit.prototype.references = $util.emptyArray;
            LinkUnit.prototype.ehFrames = $util.emptyArray;
            LinkUnit.prototype.initializers = $util.emptyArray;
            LinkUnit.prototype.finalizers = $util.emptyArray;
            LinkUnit.prototype.debugObjects = $util.emptyArray;
            LinkUnit.prototype.functionNames = null;
            LinkUnit.prototype.unwindIndex = null;

            LinkUnit.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && (message.id !== LinkUnit.prototype.id || Object.hasOwnProperty.call(message, "id")))
                    writer.uint32(8).uint32(message.id);
                if (message.name != null && (message.name !== LinkUnit.prototype.name || Object.hasOwnProperty.call(message, "name")))
                    writer.uint32(18).string(message.name);
                if (message.segments != null && message.segments.length)
                    for (let i = 0; i < message.segments.length; ++i)
                        $root.telejit.v1.Segment.encode(message.segments[i], writer.uint32(26).fork(), q + 1).ldelim();
                if (message.references != null && message.references.length)
                    for (let i = 0; i < message.references.length; ++i)
                        $root.telejit.v1.Reference.encode(message.references[i], writer.uint32(34).fork(), q + 1).ldelim();
                if (message.ehFrames != null && message.ehFrames.length)
                    for (let i = 0; i < message.ehFrames.length; ++i)
                        $root.telejit.v1.Range.encode(message.ehFrames[i], writer.uint32(42).fork(), q + 1).ldelim();
                if (message.initializers != null && message.initializers.length)
                    for (let i = 0; i < message.initializers.length; ++i)
                        $root.telejit.v1.FunctionArray.encode(message.initializers[i], writer.uint32(50).fork(), q + 1).ldelim();
                if (message.finalizers != null && message.finalizers.length)
                    for (let i = 0; i < message.finalizers.length; ++i)
                        $root.telejit.v1.FunctionArray.encode(message.finalizers[i], writer.uint32(58).fork(), q + 1).ldelim();
                if (message.debugObjects != null && message.debugObjects.length)
                    for (let i = 0; i < message.debugObjects.length; ++i)
                        $root.telejit.v1.DebugObject.encode(message.debugObjects[i], writer.uint32(66).fork(), q + 1).ldelim();
                if (message.functionNames != null && (message.functionNames !== LinkUnit.prototype.functionNames || Object.hasOwnProperty.call(message, "functionNames")))
                    $root.telejit.v1.FunctionNames.encode(message.functionNames, writer.uint32(74).fork(), q + 1).ldelim();
                if (message.unwindIndex != null && (message.unwindIndex !== LinkUnit.prototype.unwindIndex || Object.hasOwnProperty.call(message, "unwindIndex")))
                    $root.telejit.v1.Range.encode(message.unwindIndex, writer.uint32(82).fork(), q + 1).ldelim();
                return writer;
            };

            LinkUnit.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LinkUnit();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.name = reader.string();
                            break;
                        }
                    case 3: {
                            if (!(message.segments && message.segments.length))
                                message.segments = [];
                            message.segments.push($root.telejit.v1.Segment.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 4: {
                            if (!(message.references && message.references.length))
                                message.references = [];
                            message.references.push($root.telejit.v1.Reference.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 5: {
                            if (!(message.ehFrames && message.ehFrames.length))
                                message.ehFrames = [];
                            message.ehFrames.push($root.telejit.v1.Range.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 6: {
                            if (!(message.initializers && message.initializers.length))
                                message.initializers = [];
                            message.initializers.push($root.telejit.v1.FunctionArray.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 7: {
                            if (!(message.finalizers && message.finalizers.length))
                                message.finalizers = [];
                            message.finalizers.push($root.telejit.v1.FunctionArray.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 8: {
                            if (!(message.debugObjects && message.debugObjects.length))
                                message.debugObjects = [];
                            message.debugObjects.push($root.telejit.v1.DebugObject.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 9: {
                            message.functionNames = $root.telejit.v1.FunctionNames.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 10: {
                            message.unwindIndex = $root.telejit.v1.Range.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LinkUnit;
        })();

        v1.DebugObject = (function() {

            function DebugObject(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DebugObject.prototype.data = null;
            DebugObject.prototype.content = null;
            DebugObject.prototype.sectionIndex = $util.newBuffer([]);
            DebugObject.prototype.sectionSegment = $util.newBuffer([]);
            DebugObject.prototype.sectionOffset = $util.newBuffer([]);

            let $oneOfFields;

            Object.defineProperty(DebugObject.prototype, "source", {
                get: $util.oneOfGetter($oneOfFields = ["data", "content"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            DebugObject.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.data != null && (message.data !== DebugObject.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(10).bytes(message.data);
                if (message.content != null && (message.content !== DebugObject.prototype.content || Object.hasOwnProperty.call(message, "content")))
                    writer.uint32(18).bytes(message.content);
                if (message.sectionIndex != null && (message.sectionIndex !== DebugObject.prototype.sectionIndex || Object.hasOwnProperty.call(message, "sectionIndex")))
                    writer.uint32(26).bytes(message.sectionIndex);
                if (message.sectionSegment != null && (message.sectionSegment !== DebugObject.prototype.sectionSegment || Object.hasOwnProperty.call(message, "sectionSegment")))
                    writer.uint32(34).bytes(message.sectionSegment);
                if (message.sectionOffset != null && (message.sectionOffset !== DebugObject.prototype.sectionOffset || Object.hasOwnProperty.call(message, "sectionOffset")))
                    writer.uint32(42).bytes(message.sectionOffset);
                return writer;
            };

            DebugObject.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.DebugObject();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.data = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.content = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.sectionIndex = reader.bytes();
                            break;
                        }
                    case 4: {
                            message.sectionSegment = reader.bytes();
                            break;
                        }
                    case 5: {
                            message.sectionOffset = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return DebugObject;
        })();

        v1.FunctionNames = (function() {

            function FunctionNames(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            FunctionNames.prototype.segment = $util.newBuffer([]);
            FunctionNames.prototype.offset = $util.newBuffer([]);
            FunctionNames.prototype.size = $util.newBuffer([]);
            FunctionNames.prototype.names = $util.newBuffer([]);

            FunctionNames.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.segment != null && (message.segment !== FunctionNames.prototype.segment || Object.hasOwnProperty.call(message, "segment")))
                    writer.uint32(10).bytes(message.segment);
                if (message.offset != null && (message.offset !== FunctionNames.prototype.offset || Object.hasOwnProperty.call(message, "offset")))
                    writer.uint32(18).bytes(message.offset);
                if (message.size != null && (message.size !== FunctionNames.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(26).bytes(message.size);
                if (message.names != null && (message.names !== FunctionNames.prototype.names || Object.hasOwnProperty.call(message, "names")))
                    writer.uint32(34).bytes(message.names);
                return writer;
            };

            FunctionNames.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.FunctionNames();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.segment = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.offset = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.size = reader.bytes();
                            break;
                        }
                    case 4: {
                            message.names = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return FunctionNames;
        })();

        v1.Permission = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "PERMISSION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PERMISSION_READ_EXECUTE"] = 1;
            values[valuesById[2] = "PERMISSION_READ"] = 2;
            values[valuesById[3] = "PERMISSION_READ_WRITE"] = 3;
            values[valuesById[4] = "PERMISSION_THREAD_LOCAL"] = 4;
            return values;
        })();

        v1.Segment = (function() {

            function Segment(properties) {
                this.pieces = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Segment.prototype.permission = 0;
            Segment.prototype.size = 0;
            Segment.prototype.alignment = 0;
            Segment.prototype.pieces = $util.emptyArray;
            Segment.prototype.fixupOffset = $util.newBuffer([]);
            Segment.prototype.fixupKind = $util.newBuffer([]);
            Segment.prototype.fixupTarget = $util.newBuffer([]);
            Segment.prototype.fixupAddend = $util.newBuffer([]);
            Segment.prototype.fixupAddendHigh = $util.newBuffer([]);

            Segment.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.permission != null && (message.permission !== Segment.prototype.permission || Object.hasOwnProperty.call(message, "permission")))
                    writer.uint32(8).int32(message.permission);
                if (message.size != null && (message.size !== Segment.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(16).uint32(message.size);
                if (message.alignment != null && (message.alignment !== Segment.prototype.alignment || Object.hasOwnProperty.call(message, "alignment")))
                    writer.uint32(24).uint32(message.alignment);
                if (message.pieces != null && message.pieces.length)
                    for (let i = 0; i < message.pieces.length; ++i)
                        $root.telejit.v1.Piece.encode(message.pieces[i], writer.uint32(34).fork(), q + 1).ldelim();
                if (message.fixupOffset != null && (message.fixupOffset !== Segment.prototype.fixupOffset || Object.hasOwnProperty.call(message, "fixupOffset")))
                    writer.uint32(42).bytes(message.fixupOffset);
                if (message.fixupKind != null && (message.fixupKind !== Segment.prototype.fixupKind || Object.hasOwnProperty.call(message, "fixupKind")))
                    writer.uint32(50).bytes(message.fixupKind);
                if (message.fixupTarget != null && (message.fixupTarget !== Segment.prototype.fixupTarget || Object.hasOwnProperty.call(message, "fixupTarget")))
                    writer.uint32(58).bytes(message.fixupTarget);
                if (message.fixupAddend != null && (message.fixupAddend !== Segment.prototype.fixupAddend || Object.hasOwnProperty.call(message, "fixupAddend")))
                    writer.uint32(66).bytes(message.fixupAddend);
                if (message.fixupAddendHigh != null && (message.fixupAddendHigh !== Segment.prototype.fixupAddendHigh || Object.hasOwnProperty.call(message, "fixupAddendHigh")))
                    writer.uint32(74).bytes(message.fixupAddendHigh);
                return writer;
            };

            Segment.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Segment();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.permission = reader.int32();
                            break;
                        }
                    case 2: {
                            message.size = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.alignment = reader.uint32();
                            break;
                        }
                    case 4: {
                            if (!(message.pieces && message.pieces.length))
                                message.pieces = [];
                            message.pieces.push($root.telejit.v1.Piece.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 5: {
                            message.fixupOffset = reader.bytes();
                            break;
                        }
                    case 6: {
                            message.fixupKind = reader.bytes();
                            break;
                        }
                    case 7: {
                            message.fixupTarget = reader.bytes();
                            break;
                        }
                    case 8: {
                            message.fixupAddend = reader.bytes();
                            break;
                        }
                    case 9: {
                            message.fixupAddendHigh = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Segment;
        })();

        v1.Piece = (function() {

            function Piece(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Piece.prototype.offset = 0;
            Piece.prototype.data = null;
            Piece.prototype.content = null;

            let $oneOfFields;

            Object.defineProperty(Piece.prototype, "source", {
                get: $util.oneOfGetter($oneOfFields = ["data", "content"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Piece.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.offset != null && (message.offset !== Piece.prototype.offset || Object.hasOwnProperty.call(message, "offset")))
                    writer.uint32(8).uint32(message.offset);
                if (message.data != null && (message.data !== Piece.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(18).bytes(message.data);
                if (message.content != null && (message.content !== Piece.prototype.content || Object.hasOwnProperty.call(message, "content")))
                    writer.uint32(26).bytes(message.content);
                return writer;
            };

            Piece.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Piece();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.offset = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.data = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.content = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Piece;
        })();

        v1.Reference = (function() {

            function Reference(properties) {
                this.notIn = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Reference.prototype.segment = null;
            Reference.prototype.address = null;
            Reference.prototype.processSymbol = null;
            Reference.prototype.weak = false;
            Reference.prototype.threadLocal = false;
            Reference.prototype.near = false;
            Reference.prototype.notIn = $util.emptyArray;

            let $oneOfFields;

            Object.defineProperty(Reference.prototype, "target", {
                get: $util.oneOfGetter($oneOfFields = ["segment", "address", "processSymbol"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Reference.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.segment != null && (message.segment !== Reference.prototype.segment || Object.hasOwnProperty.call(message, "segment")))
                    $root.telejit.v1.SegmentBase.encode(message.segment, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.address != null && (message.address !== Reference.prototype.address || Object.hasOwnProperty.call(message, "address")))
                    writer.uint32(17).fixed64(message.address);
                if (message.processSymbol != null && (message.processSymbol !== Reference.prototype.processSymbol || Object.hasOwnProperty.call(message, "processSymbol")))
                    writer.uint32(26).string(message.processSymbol);
                if (message.weak != null && (message.weak !== Reference.prototype.weak || Object.hasOwnProperty.call(message, "weak")))
                    writer.uint32(32).bool(message.weak);
                if (message.threadLocal != null && (message.threadLocal !== Reference.prototype.threadLocal || Object.hasOwnProperty.call(message, "threadLocal")))
                    writer.uint32(40).bool(message.threadLocal);
                if (message.near != null && (message.near !== Reference.prototype.near || Object.hasOwnProperty.call(message, "near")))
                    writer.uint32(48).bool(message.near);
                if (message.notIn != null && message.notIn.length) {
                    writer.uint32(58).fork();
                    for (let i = 0; i < message.notIn.length; ++i)
                        writer.uint32(message.notIn[i]);
                    writer.ldelim();
                }
                return writer;
            };

            Reference.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Reference();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.segment = $root.telejit.v1.SegmentBase.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.address = reader.fixed64();
                            break;
                        }
                    case 3: {
                            message.processSymbol = reader.string();
                            break;
                        }
                    case 4: {
                            message.weak = reader.bool();
                            break;
                        }
                    case 5: {
                            message.threadLocal = reader.bool();
                            break;
                        }
                    case 6: {
                            message.near = reader.bool();
                            break;
                        }
                    case 7: {
                            if (!(message.notIn && message.notIn.length))
                                message.notIn = [];
                            if ((tag & 7) === 2) {
                                let end2 = reader.uint32() + reader.pos;
                                if (end2 > reader.len)
                                    throw RangeError("index out of range");
                                reader.len = end2;
                                while (reader.pos < end2)
                                    message.notIn.push(reader.uint32());
                                if (reader.pos !== end2)
                                    throw RangeError("index out of range");
                                reader.len = end;
                            } else
                                message.notIn.push(reader.uint32());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Reference;
        })();

        v1.Range = (function() {

            function Range(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Range.prototype.segment = 0;
            Range.prototype.offset = 0;
            Range.prototype.size = 0;

            Range.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.segment != null && (message.segment !== Range.prototype.segment || Object.hasOwnProperty.call(message, "segment")))
                    writer.uint32(8).uint32(message.segment);
                if (message.offset != null && (message.offset !== Range.prototype.offset || Object.hasOwnProperty.call(message, "offset")))
                    writer.uint32(16).uint32(message.offset);
                if (message.size != null && (message.size !== Range.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(24).uint32(message.size);
                return writer;
            };

            Range.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Range();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.segment = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.offset = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.size = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Range;
        })();

        v1.FunctionArray = (function() {

            function FunctionArray(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            FunctionArray.prototype.range = null;
            FunctionArray.prototype.priority = 0;
            FunctionArray.prototype.reversed = false;
            FunctionArray.prototype.preinit = false;

            FunctionArray.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.range != null && (message.range !== FunctionArray.prototype.range || Object.hasOwnProperty.call(message, "range")))
                    $root.telejit.v1.Range.encode(message.range, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.priority != null && (message.priority !== FunctionArray.prototype.priority || Object.hasOwnProperty.call(message, "priority")))
                    writer.uint32(16).uint32(message.priority);
                if (message.reversed != null && (message.reversed !== FunctionArray.prototype.reversed || Object.hasOwnProperty.call(message, "reversed")))
                    writer.uint32(24).bool(message.reversed);
                if (message.preinit != null && (message.preinit !== FunctionArray.prototype.preinit || Object.hasOwnProperty.call(message, "preinit")))
                    writer.uint32(32).bool(message.preinit);
                return writer;
            };

            FunctionArray.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.FunctionArray();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.range = $root.telejit.v1.Range.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.priority = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.reversed = reader.bool();
                            break;
                        }
                    case 4: {
                            message.preinit = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return FunctionArray;
        })();

        v1.LinkResult = (function() {

            function LinkResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LinkResult.prototype.segmentAddresses = $util.newBuffer([]);
            LinkResult.prototype.fixupsApplied = 0;
            LinkResult.prototype.elapsedUs = 0;

            LinkResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.segmentAddresses != null && (message.segmentAddresses !== LinkResult.prototype.segmentAddresses || Object.hasOwnProperty.call(message, "segmentAddresses")))
                    writer.uint32(10).bytes(message.segmentAddresses);
                if (message.fixupsApplied != null && (message.fixupsApplied !== LinkResult.prototype.fixupsApplied || Object.hasOwnProperty.call(message, "fixupsApplied")))
                    writer.uint32(16).uint32(message.fixupsApplied);
                if (message.elapsedUs != null && (message.elapsedUs !== LinkResult.prototype.elapsedUs || Object.hasOwnProperty.call(message, "elapsedUs")))
                    writer.uint32(24).uint32(message.elapsedUs);
                return writer;
            };

            LinkResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LinkResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.segmentAddresses = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.fixupsApplied = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.elapsedUs = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LinkResult;
        })();

        v1.Release = (function() {

            function Release(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Release.prototype.units = $util.newBuffer([]);

            Release.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.units != null && (message.units !== Release.prototype.units || Object.hasOwnProperty.call(message, "units")))
                    writer.uint32(10).bytes(message.units);
                return writer;
            };

            Release.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Release();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.units = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Release;
        })();

        v1.ReleaseResult = (function() {

            function ReleaseResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ReleaseResult.prototype.released = 0;

            ReleaseResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.released != null && (message.released !== ReleaseResult.prototype.released || Object.hasOwnProperty.call(message, "released")))
                    writer.uint32(8).uint32(message.released);
                return writer;
            };

            ReleaseResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ReleaseResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.released = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ReleaseResult;
        })();

        v1.Call = (function() {

            function Call(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Call.prototype["function"] = null;
            Call.prototype.thunk = null;
            Call.prototype.buffer = $util.newBuffer([]);
            Call.prototype.bufferSize = 0;
            Call.prototype.pointers = $util.newBuffer([]);
            Call.prototype.replyOffset = 0;
            Call.prototype.replySize = 0;
            Call.prototype.stringResult = false;
            Call.prototype.stackBytes = 0;
            Call.prototype.bufferContent = $util.newBuffer([]);
            Call.prototype.stopOffset = 0;
            Call.prototype.keepsResults = false;
            Call.prototype.deadlineMs = 0;
            Call.prototype.isolated = false;

            Call.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message["function"] != null && (message["function"] !== Call.prototype["function"] || Object.hasOwnProperty.call(message, "function")))
                    $root.telejit.v1.Location.encode(message["function"], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.thunk != null && (message.thunk !== Call.prototype.thunk || Object.hasOwnProperty.call(message, "thunk")))
                    $root.telejit.v1.Location.encode(message.thunk, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.buffer != null && (message.buffer !== Call.prototype.buffer || Object.hasOwnProperty.call(message, "buffer")))
                    writer.uint32(26).bytes(message.buffer);
                if (message.bufferSize != null && (message.bufferSize !== Call.prototype.bufferSize || Object.hasOwnProperty.call(message, "bufferSize")))
                    writer.uint32(32).uint32(message.bufferSize);
                if (message.pointers != null && (message.pointers !== Call.prototype.pointers || Object.hasOwnProperty.call(message, "pointers")))
                    writer.uint32(42).bytes(message.pointers);
                if (message.replyOffset != null && (message.replyOffset !== Call.prototype.replyOffset || Object.hasOwnProperty.call(message, "replyOffset")))
                    writer.uint32(48).uint32(message.replyOffset);
                if (message.replySize != null && (message.replySize !== Call.prototype.replySize || Object.hasOwnProperty.call(message, "replySize")))
                    writer.uint32(56).uint32(message.replySize);
                if (message.stringResult != null && (message.stringResult !== Call.prototype.stringResult || Object.hasOwnProperty.call(message, "stringResult")))
                    writer.uint32(64).bool(message.stringResult);
                if (message.stackBytes != null && (message.stackBytes !== Call.prototype.stackBytes || Object.hasOwnProperty.call(message, "stackBytes")))
                    writer.uint32(72).uint32(message.stackBytes);
                if (message.bufferContent != null && (message.bufferContent !== Call.prototype.bufferContent || Object.hasOwnProperty.call(message, "bufferContent")))
                    writer.uint32(82).bytes(message.bufferContent);
                if (message.stopOffset != null && (message.stopOffset !== Call.prototype.stopOffset || Object.hasOwnProperty.call(message, "stopOffset")))
                    writer.uint32(88).uint32(message.stopOffset);
                if (message.keepsResults != null && (message.keepsResults !== Call.prototype.keepsResults || Object.hasOwnProperty.call(message, "keepsResults")))
                    writer.uint32(96).bool(message.keepsResults);
                if (message.deadlineMs != null && (message.deadlineMs !== Call.prototype.deadlineMs || Object.hasOwnProperty.call(message, "deadlineMs")))
                    writer.uint32(160).uint32(message.deadlineMs);
                if (message.isolated != null && (message.isolated !== Call.prototype.isolated || Object.hasOwnProperty.call(message, "isolated")))
                    writer.uint32(168).bool(message.isolated);
                return writer;
            };

            Call.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Call();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message["function"] = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.thunk = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.buffer = reader.bytes();
                            break;
                        }
                    case 4: {
                            message.bufferSize = reader.uint32();
                            break;
                        }
                    case 5: {
                            message.pointers = reader.bytes();
                            break;
                        }
                    case 6: {
                            message.replyOffset = reader.uint32();
                            break;
                        }
                    case 7: {
                            message.replySize = reader.uint32();
                            break;
                        }
                    case 8: {
                            message.stringResult = reader.bool();
                            break;
                        }
                    case 9: {
                            message.stackBytes = reader.uint32();
                            break;
                        }
                    case 10: {
                            message.bufferContent = reader.bytes();
                            break;
                        }
                    case 11: {
                            message.stopOffset = reader.uint32();
                            break;
                        }
                    case 12: {
                            message.keepsResults = reader.bool();
                            break;
                        }
                    case 20: {
                            message.deadlineMs = reader.uint32();
                            break;
                        }
                    case 21: {
                            message.isolated = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Call;
        })();

        v1.CallResult = (function() {

            function CallResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CallResult.prototype.buffer = $util.newBuffer([]);
            CallResult.prototype.string = $util.newBuffer([]);
            CallResult.prototype.hasString = false;

            CallResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.buffer != null && (message.buffer !== CallResult.prototype.buffer || Object.hasOwnProperty.call(message, "buffer")))
                    writer.uint32(10).bytes(message.buffer);
                if (message.string != null && (message.string !== CallResult.prototype.string || Object.hasOwnProperty.call(message, "string")))
                    writer.uint32(18).bytes(message.string);
                if (message.hasString != null && (message.hasString !== CallResult.prototype.hasString || Object.hasOwnProperty.call(message, "hasString")))
                    writer.uint32(24).bool(message.hasString);
                return writer;
            };

            CallResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.CallResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.buffer = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.string = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.hasString = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return CallResult;
        })();

        v1.CallData = (function() {

            function CallData(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CallData.prototype.operation = 0;
            CallData.prototype.data = $util.newBuffer([]);

            CallData.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.operation != null && (message.operation !== CallData.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(8).uint32(message.operation);
                if (message.data != null && (message.data !== CallData.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(18).bytes(message.data);
                return writer;
            };

            CallData.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.CallData();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.operation = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.data = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return CallData;
        })();

        v1.Initialize = (function() {

            function Initialize(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Initialize.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            Initialize.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Initialize();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Initialize;
        })();

        v1.InitializeResult = (function() {

            function InitializeResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            InitializeResult.prototype.functionsRun = 0;

            InitializeResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.functionsRun != null && (message.functionsRun !== InitializeResult.prototype.functionsRun || Object.hasOwnProperty.call(message, "functionsRun")))
                    writer.uint32(8).uint32(message.functionsRun);
                return writer;
            };

            InitializeResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.InitializeResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.functionsRun = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return InitializeResult;
        })();

        v1.ResolveSymbols = (function() {

            function ResolveSymbols(properties) {
                this.names = [];
                this.notIn = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ResolveSymbols.prototype.names = $util.emptyArray;
            ResolveSymbols.prototype.notIn = $util.emptyArray;

            ResolveSymbols.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.names != null && message.names.length)
                    for (let i = 0; i < message.names.length; ++i)
                        writer.uint32(10).string(message.names[i]);
                if (message.notIn != null && message.notIn.length) {
                    writer.uint32(18).fork();
                    for (let i = 0; i < message.notIn.length; ++i)
                        writer.uint32(message.notIn[i]);
                    writer.ldelim();
                }
                return writer;
            };

            ResolveSymbols.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ResolveSymbols();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.names && message.names.length))
                                message.names = [];
                            message.names.push(reader.string());
                            break;
                        }
                    case 2: {
                            if (!(message.notIn && message.notIn.length))
                                message.notIn = [];
                            if ((tag & 7) === 2) {
                                let end2 = reader.uint32() + reader.pos;
                                if (end2 > reader.len)
                                    throw RangeError("index out of range");
                                reader.len = end2;
                                while (reader.pos < end2)
                                    message.notIn.push(reader.uint32());
                                if (reader.pos !== end2)
                                    throw RangeError("index out of range");
                                reader.len = end;
                            } else
                                message.notIn.push(reader.uint32());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ResolveSymbols;
        })();

        v1.ResolveSymbolsResult = (function() {

            function ResolveSymbolsResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ResolveSymbolsResult.prototype.addresses = $util.newBuffer([]);

            ResolveSymbolsResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.addresses != null && (message.addresses !== ResolveSymbolsResult.prototype.addresses || Object.hasOwnProperty.call(message, "addresses")))
                    writer.uint32(10).bytes(message.addresses);
                return writer;
            };

            ResolveSymbolsResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ResolveSymbolsResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.addresses = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ResolveSymbolsResult;
        })();

        v1.LoadLibrary = (function() {

            function LoadLibrary(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LoadLibrary.prototype.name = "";
            LoadLibrary.prototype.number = 0;

            LoadLibrary.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.name != null && (message.name !== LoadLibrary.prototype.name || Object.hasOwnProperty.call(message, "name")))
                    writer.uint32(10).string(message.name);
                if (message.number != null && (message.number !== LoadLibrary.prototype.number || Object.hasOwnProperty.call(message, "number")))
                    writer.uint32(16).uint32(message.number);
                return writer;
            };

            LoadLibrary.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LoadLibrary();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.name = reader.string();
                            break;
                        }
                    case 2: {
                            message.number = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LoadLibrary;
        })();

        v1.LoadLibraryResult = (function() {

            function LoadLibraryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LoadLibraryResult.prototype.path = "";

            LoadLibraryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.path != null && (message.path !== LoadLibraryResult.prototype.path || Object.hasOwnProperty.call(message, "path")))
                    writer.uint32(10).string(message.path);
                return writer;
            };

            LoadLibraryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LoadLibraryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.path = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LoadLibraryResult;
        })();

        v1.InstallRuntime = (function() {

            function InstallRuntime(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            InstallRuntime.prototype.abi = 0;
            InstallRuntime.prototype.unit = 0;
            InstallRuntime.prototype.table = null;

            InstallRuntime.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.abi != null && (message.abi !== InstallRuntime.prototype.abi || Object.hasOwnProperty.call(message, "abi")))
                    writer.uint32(8).uint32(message.abi);
                if (message.unit != null && (message.unit !== InstallRuntime.prototype.unit || Object.hasOwnProperty.call(message, "unit")))
                    writer.uint32(16).uint32(message.unit);
                if (message.table != null && (message.table !== InstallRuntime.prototype.table || Object.hasOwnProperty.call(message, "table")))
                    $root.telejit.v1.Location.encode(message.table, writer.uint32(26).fork(), q + 1).ldelim();
                return writer;
            };

            InstallRuntime.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.InstallRuntime();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.abi = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.unit = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.table = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return InstallRuntime;
        })();

        v1.InstallRuntimeResult = (function() {

            function InstallRuntimeResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            InstallRuntimeResult.prototype.installed = false;

            InstallRuntimeResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.installed != null && (message.installed !== InstallRuntimeResult.prototype.installed || Object.hasOwnProperty.call(message, "installed")))
                    writer.uint32(8).bool(message.installed);
                return writer;
            };

            InstallRuntimeResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.InstallRuntimeResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.installed = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return InstallRuntimeResult;
        })();

        v1.RunProgram = (function() {

            function RunProgram(properties) {
                this.argv = [];
                this.env = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunProgram.prototype.entry = null;
            RunProgram.prototype.argv = $util.emptyArray;
            RunProgram.prototype.env = $util.emptyArray;
            RunProgram.prototype.inheritEnv = false;
            RunProgram.prototype.cwd = "";
            RunProgram.prototype.hasInput = false;
            RunProgram.prototype.timeoutMs = 0;
            RunProgram.prototype.stackBytes = 0;
            RunProgram.prototype.outputWindowBytes = 0;

            RunProgram.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.entry != null && (message.entry !== RunProgram.prototype.entry || Object.hasOwnProperty.call(message, "entry")))
                    $root.telejit.v1.Location.encode(message.entry, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.argv != null && message.argv.length)
                    for (let i = 0; i < message.argv.length; ++i)
                        writer.uint32(18).bytes(message.argv[i]);
                if (message.env != null && message.env.length)
                    for (let i = 0; i < message.env.length; ++i)
                        writer.uint32(26).bytes(message.env[i]);
                if (message.inheritEnv != null && (message.inheritEnv !== RunProgram.prototype.inheritEnv || Object.hasOwnProperty.call(message, "inheritEnv")))
                    writer.uint32(32).bool(message.inheritEnv);
                if (message.cwd != null && (message.cwd !== RunProgram.prototype.cwd || Object.hasOwnProperty.call(message, "cwd")))
                    writer.uint32(42).string(message.cwd);
                if (message.hasInput != null && (message.hasInput !== RunProgram.prototype.hasInput || Object.hasOwnProperty.call(message, "hasInput")))
                    writer.uint32(48).bool(message.hasInput);
                if (message.timeoutMs != null && (message.timeoutMs !== RunProgram.prototype.timeoutMs || Object.hasOwnProperty.call(message, "timeoutMs")))
                    writer.uint32(56).uint32(message.timeoutMs);
                if (message.stackBytes != null && (message.stackBytes !== RunProgram.prototype.stackBytes || Object.hasOwnProperty.call(message, "stackBytes")))
                    writer.uint32(64).uint32(message.stackBytes);
                if (message.outputWindowBytes != null && (message.outputWindowBytes !== RunProgram.prototype.outputWindowBytes || Object.hasOwnProperty.call(message, "outputWindowBytes")))
                    writer.uint32(72).uint32(message.outputWindowBytes);
                return writer;
            };

            RunProgram.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.RunProgram();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.entry = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            if (!(message.argv && message.argv.length))
                                message.argv = [];
                            message.argv.push(reader.bytes());
                            break;
                        }
                    case 3: {
                            if (!(message.env && message.env.length))
                                message.env = [];
                            message.env.push(reader.bytes());
                            break;
                        }
                    case 4: {
                            message.inheritEnv = reader.bool();
                            break;
                        }
                    case 5: {
                            message.cwd = reader.string();
                            break;
                        }
                    case 6: {
                            message.hasInput = reader.bool();
                            break;
                        }
                    case 7: {
                            message.timeoutMs = reader.uint32();
                            break;
                        }
                    case 8: {
                            message.stackBytes = reader.uint32();
                            break;
                        }
                    case 9: {
                            message.outputWindowBytes = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return RunProgram;
        })();

        v1.ProgramPhase = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "PROGRAM_PHASE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PROGRAM_PHASE_INIT"] = 1;
            values[valuesById[2] = "PROGRAM_PHASE_RUN"] = 2;
            values[valuesById[3] = "PROGRAM_PHASE_DONE"] = 3;
            return values;
        })();

        v1.RunProgramResult = (function() {

            function RunProgramResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            RunProgramResult.prototype.phase = 0;
            RunProgramResult.prototype.exitCode = 0;
            RunProgramResult.prototype.signal = 0;
            RunProgramResult.prototype.timedOut = false;
            RunProgramResult.prototype.signalName = "";
            RunProgramResult.prototype.elapsedUs = 0;

            RunProgramResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.phase != null && (message.phase !== RunProgramResult.prototype.phase || Object.hasOwnProperty.call(message, "phase")))
                    writer.uint32(8).int32(message.phase);
                if (message.exitCode != null && (message.exitCode !== RunProgramResult.prototype.exitCode || Object.hasOwnProperty.call(message, "exitCode")))
                    writer.uint32(16).int32(message.exitCode);
                if (message.signal != null && (message.signal !== RunProgramResult.prototype.signal || Object.hasOwnProperty.call(message, "signal")))
                    writer.uint32(24).uint32(message.signal);
                if (message.timedOut != null && (message.timedOut !== RunProgramResult.prototype.timedOut || Object.hasOwnProperty.call(message, "timedOut")))
                    writer.uint32(32).bool(message.timedOut);
                if (message.signalName != null && (message.signalName !== RunProgramResult.prototype.signalName || Object.hasOwnProperty.call(message, "signalName")))
                    writer.uint32(42).string(message.signalName);
                if (message.elapsedUs != null && (message.elapsedUs !== RunProgramResult.prototype.elapsedUs || Object.hasOwnProperty.call(message, "elapsedUs")))
                    writer.uint32(48).uint32(message.elapsedUs);
                return writer;
            };

            RunProgramResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.RunProgramResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.phase = reader.int32();
                            break;
                        }
                    case 2: {
                            message.exitCode = reader.int32();
                            break;
                        }
                    case 3: {
                            message.signal = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.timedOut = reader.bool();
                            break;
                        }
                    case 5: {
                            message.signalName = reader.string();
                            break;
                        }
                    case 6: {
                            message.elapsedUs = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return RunProgramResult;
        })();

        v1.OutputStream = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "OUTPUT_STREAM_UNSPECIFIED"] = 0;
            values[valuesById[1] = "OUTPUT_STREAM_STDOUT"] = 1;
            values[valuesById[2] = "OUTPUT_STREAM_STDERR"] = 2;
            return values;
        })();

        v1.ProgramOutput = (function() {

            function ProgramOutput(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ProgramOutput.prototype.operation = 0;
            ProgramOutput.prototype.stream = 0;
            ProgramOutput.prototype.data = $util.newBuffer([]);

            ProgramOutput.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.operation != null && (message.operation !== ProgramOutput.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(8).uint32(message.operation);
                if (message.stream != null && (message.stream !== ProgramOutput.prototype.stream || Object.hasOwnProperty.call(message, "stream")))
                    writer.uint32(16).int32(message.stream);
                if (message.data != null && (message.data !== ProgramOutput.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(26).bytes(message.data);
                return writer;
            };

            ProgramOutput.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ProgramOutput();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.operation = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.stream = reader.int32();
                            break;
                        }
                    case 3: {
                            message.data = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ProgramOutput;
        })();

        v1.TakeStreams = (function() {

            function TakeStreams(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            TakeStreams.prototype.hasInput = false;
            TakeStreams.prototype.outputWindowBytes = 0;

            TakeStreams.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.hasInput != null && (message.hasInput !== TakeStreams.prototype.hasInput || Object.hasOwnProperty.call(message, "hasInput")))
                    writer.uint32(8).bool(message.hasInput);
                if (message.outputWindowBytes != null && (message.outputWindowBytes !== TakeStreams.prototype.outputWindowBytes || Object.hasOwnProperty.call(message, "outputWindowBytes")))
                    writer.uint32(16).uint32(message.outputWindowBytes);
                return writer;
            };

            TakeStreams.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.TakeStreams();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.hasInput = reader.bool();
                            break;
                        }
                    case 2: {
                            message.outputWindowBytes = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return TakeStreams;
        })();

        v1.TakeStreamsResult = (function() {

            function TakeStreamsResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            TakeStreamsResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            TakeStreamsResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.TakeStreamsResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return TakeStreamsResult;
        })();

        v1.OutputCredit = (function() {

            function OutputCredit(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            OutputCredit.prototype.operation = 0;
            OutputCredit.prototype.bytes = 0;

            OutputCredit.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.operation != null && (message.operation !== OutputCredit.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(8).uint32(message.operation);
                if (message.bytes != null && (message.bytes !== OutputCredit.prototype.bytes || Object.hasOwnProperty.call(message, "bytes")))
                    writer.uint32(16).uint32(message.bytes);
                return writer;
            };

            OutputCredit.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.OutputCredit();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.operation = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.bytes = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return OutputCredit;
        })();

        v1.ProgramInput = (function() {

            function ProgramInput(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ProgramInput.prototype.operation = 0;
            ProgramInput.prototype.data = $util.newBuffer([]);
            ProgramInput.prototype.end = false;

            ProgramInput.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.operation != null && (message.operation !== ProgramInput.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(8).uint32(message.operation);
                if (message.data != null && (message.data !== ProgramInput.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(18).bytes(message.data);
                if (message.end != null && (message.end !== ProgramInput.prototype.end || Object.hasOwnProperty.call(message, "end")))
                    writer.uint32(24).bool(message.end);
                return writer;
            };

            ProgramInput.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ProgramInput();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.operation = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.data = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.end = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ProgramInput;
        })();

        v1.InputCredit = (function() {

            function InputCredit(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            InputCredit.prototype.operation = 0;
            InputCredit.prototype.bytes = 0;
            InputCredit.prototype.closed = false;

            InputCredit.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.operation != null && (message.operation !== InputCredit.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(8).uint32(message.operation);
                if (message.bytes != null && (message.bytes !== InputCredit.prototype.bytes || Object.hasOwnProperty.call(message, "bytes")))
                    writer.uint32(16).uint32(message.bytes);
                if (message.closed != null && (message.closed !== InputCredit.prototype.closed || Object.hasOwnProperty.call(message, "closed")))
                    writer.uint32(24).bool(message.closed);
                return writer;
            };

            InputCredit.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.InputCredit();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.operation = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.bytes = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.closed = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return InputCredit;
        })();

        v1.CancelOperation = (function() {

            function CancelOperation(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CancelOperation.prototype.operation = 0;

            CancelOperation.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.operation != null && (message.operation !== CancelOperation.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(8).uint32(message.operation);
                return writer;
            };

            CancelOperation.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.CancelOperation();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.operation = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return CancelOperation;
        })();

        v1.CancelOperationResult = (function() {

            function CancelOperationResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            CancelOperationResult.prototype.wasRunning = false;

            CancelOperationResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.wasRunning != null && (message.wasRunning !== CancelOperationResult.prototype.wasRunning || Object.hasOwnProperty.call(message, "wasRunning")))
                    writer.uint32(8).bool(message.wasRunning);
                return writer;
            };

            CancelOperationResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.CancelOperationResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.wasRunning = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return CancelOperationResult;
        })();

        v1.ReadMemory = (function() {

            function ReadMemory(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ReadMemory.prototype.location = null;
            ReadMemory.prototype.size = 0;

            ReadMemory.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.location != null && (message.location !== ReadMemory.prototype.location || Object.hasOwnProperty.call(message, "location")))
                    $root.telejit.v1.Location.encode(message.location, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.size != null && (message.size !== ReadMemory.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(16).uint32(message.size);
                return writer;
            };

            ReadMemory.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ReadMemory();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.location = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.size = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ReadMemory;
        })();

        v1.ReadMemoryResult = (function() {

            function ReadMemoryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ReadMemoryResult.prototype.data = $util.newBuffer([]);

            ReadMemoryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.data != null && (message.data !== ReadMemoryResult.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(10).bytes(message.data);
                return writer;
            };

            ReadMemoryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ReadMemoryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.data = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ReadMemoryResult;
        })();

        v1.WriteMemory = (function() {

            function WriteMemory(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            WriteMemory.prototype.location = null;
            WriteMemory.prototype.data = $util.newBuffer([]);

            WriteMemory.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.location != null && (message.location !== WriteMemory.prototype.location || Object.hasOwnProperty.call(message, "location")))
                    $root.telejit.v1.Location.encode(message.location, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.data != null && (message.data !== WriteMemory.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(18).bytes(message.data);
                return writer;
            };

            WriteMemory.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.WriteMemory();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.location = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.data = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return WriteMemory;
        })();

        v1.WriteMemoryResult = (function() {

            function WriteMemoryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            WriteMemoryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            WriteMemoryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.WriteMemoryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return WriteMemoryResult;
        })();

        v1.AllocateMemory = (function() {

            function AllocateMemory(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            AllocateMemory.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AllocateMemory.prototype.alignment = 0;

            AllocateMemory.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.size != null && (message.size !== AllocateMemory.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(8).uint64(message.size);
                if (message.alignment != null && (message.alignment !== AllocateMemory.prototype.alignment || Object.hasOwnProperty.call(message, "alignment")))
                    writer.uint32(16).uint32(message.alignment);
                return writer;
            };

            AllocateMemory.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.AllocateMemory();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.size = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.alignment = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return AllocateMemory;
        })();

        v1.AllocateMemoryResult = (function() {

            function AllocateMemoryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            AllocateMemoryResult.prototype.address = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AllocateMemoryResult.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            AllocateMemoryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.address != null && (message.address !== AllocateMemoryResult.prototype.address || Object.hasOwnProperty.call(message, "address")))
                    writer.uint32(9).fixed64(message.address);
                if (message.size != null && (message.size !== AllocateMemoryResult.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(16).uint64(message.size);
                return writer;
            };

            AllocateMemoryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.AllocateMemoryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.address = reader.fixed64();
                            break;
                        }
                    case 2: {
                            message.size = reader.uint64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return AllocateMemoryResult;
        })();

        v1.FreeMemory = (function() {

            function FreeMemory(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            FreeMemory.prototype.address = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            FreeMemory.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.address != null && (message.address !== FreeMemory.prototype.address || Object.hasOwnProperty.call(message, "address")))
                    writer.uint32(9).fixed64(message.address);
                return writer;
            };

            FreeMemory.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.FreeMemory();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.address = reader.fixed64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return FreeMemory;
        })();

        v1.FreeMemoryResult = (function() {

            function FreeMemoryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            FreeMemoryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            FreeMemoryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.FreeMemoryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return FreeMemoryResult;
        })();

        v1.MemoryAccess = (function() {
            const valuesById = {}, values = Object.create(valuesById);
            values[valuesById[0] = "MEMORY_ACCESS_UNSPECIFIED"] = 0;
            values[valuesById[1] = "MEMORY_ACCESS_NONE"] = 1;
            values[valuesById[2] = "MEMORY_ACCESS_READ"] = 2;
            values[valuesById[3] = "MEMORY_ACCESS_READ_WRITE"] = 3;
            return values;
        })();

        v1.ProtectMemory = (function() {

            function ProtectMemory(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ProtectMemory.prototype.address = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProtectMemory.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            ProtectMemory.prototype.access = 0;

            ProtectMemory.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.address != null && (message.address !== ProtectMemory.prototype.address || Object.hasOwnProperty.call(message, "address")))
                    writer.uint32(9).fixed64(message.address);
                if (message.size != null && (message.size !== ProtectMemory.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(16).uint64(message.size);
                if (message.access != null && (message.access !== ProtectMemory.prototype.access || Object.hasOwnProperty.call(message, "access")))
                    writer.uint32(24).int32(message.access);
                return writer;
            };

            ProtectMemory.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ProtectMemory();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.address = reader.fixed64();
                            break;
                        }
                    case 2: {
                            message.size = reader.uint64();
                            break;
                        }
                    case 3: {
                            message.access = reader.int32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ProtectMemory;
        })();

        v1.ProtectMemoryResult = (function() {

            function ProtectMemoryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ProtectMemoryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            ProtectMemoryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ProtectMemoryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ProtectMemoryResult;
        })();

        v1.SearchMemory = (function() {

            function SearchMemory(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            SearchMemory.prototype.location = null;
            SearchMemory.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            SearchMemory.prototype.pattern = $util.newBuffer([]);
            SearchMemory.prototype.mostResults = 0;

            SearchMemory.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.location != null && (message.location !== SearchMemory.prototype.location || Object.hasOwnProperty.call(message, "location")))
                    $root.telejit.v1.Location.encode(message.location, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.size != null && (message.size !== SearchMemory.prototype.size || Object.hasOwnProperty.call(message, "size")))
                    writer.uint32(16).uint64(message.size);
                if (message.pattern != null && (message.pattern !== SearchMemory.prototype.pattern || Object.hasOwnProperty.call(message, "pattern")))
                    writer.uint32(26).bytes(message.pattern);
                if (message.mostResults != null && (message.mostResults !== SearchMemory.prototype.mostResults || Object.hasOwnProperty.call(message, "mostResults")))
                    writer.uint32(32).uint32(message.mostResults);
                return writer;
            };

            SearchMemory.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.SearchMemory();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.location = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.size = reader.uint64();
                            break;
                        }
                    case 3: {
                            message.pattern = reader.bytes();
                            break;
                        }
                    case 4: {
                            message.mostResults = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return SearchMemory;
        })();

        v1.SearchMemoryResult = (function() {

            function SearchMemoryResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            SearchMemoryResult.prototype.addresses = $util.newBuffer([]);
            SearchMemoryResult.prototype.hasMore = false;
            SearchMemoryResult.prototype.unreadableBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            SearchMemoryResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.addresses != null && (message.addresses !== SearchMemoryResult.prototype.addresses || Object.hasOwnProperty.call(message, "addresses")))
                    writer.uint32(10).bytes(message.addresses);
                if (message.hasMore != null && (message.hasMore !== SearchMemoryResult.prototype.hasMore || Object.hasOwnProperty.call(message, "hasMore")))
                    writer.uint32(16).bool(message.hasMore);
                if (message.unreadableBytes != null && (message.unreadableBytes !== SearchMemoryResult.prototype.unreadableBytes || Object.hasOwnProperty.call(message, "unreadableBytes")))
                    writer.uint32(24).uint64(message.unreadableBytes);
                return writer;
            };

            SearchMemoryResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.SearchMemoryResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.addresses = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.hasMore = reader.bool();
                            break;
                        }
                    case 3: {
                            message.unreadableBytes = reader.uint64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return SearchMemoryResult;
        })();

        v1.ListRegions = (function() {

            function ListRegions(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListRegions.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            ListRegions.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.from != null && (message.from !== ListRegions.prototype.from || Object.hasOwnProperty.call(message, "from")))
                    writer.uint32(9).fixed64(message.from);
                return writer;
            };

            ListRegions.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ListRegions();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.from = reader.fixed64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ListRegions;
        })();

        v1.ListRegionsResult = (function() {

            function ListRegionsResult(properties) {
                this.regions = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListRegionsResult.prototype.regions = $util.emptyArray;
            ListRegionsResult.prototype.hasMore = false;

            ListRegionsResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.regions != null && message.regions.length)
                    for (let i = 0; i < message.regions.length; ++i)
                        $root.telejit.v1.MemoryRegion.encode(message.regions[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.hasMore != null && (message.hasMore !== ListRegionsResult.prototype.hasMore || Object.hasOwnProperty.call(message, "hasMore")))
                    writer.uint32(16).bool(message.hasMore);
                return writer;
            };

            ListRegionsResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ListRegionsResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.regions && message.regions.length))
                                message.regions = [];
                            message.regions.push($root.telejit.v1.MemoryRegion.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            message.hasMore = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ListRegionsResult;
        })();

        v1.MemoryRegion = (function() {

            function MemoryRegion(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            MemoryRegion.prototype.start = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MemoryRegion.prototype.end = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MemoryRegion.prototype.readable = false;
            MemoryRegion.prototype.writable = false;
            MemoryRegion.prototype.executable = false;
            MemoryRegion.prototype.name = "";

            MemoryRegion.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.start != null && (message.start !== MemoryRegion.prototype.start || Object.hasOwnProperty.call(message, "start")))
                    writer.uint32(9).fixed64(message.start);
                if (message.end != null && (message.end !== MemoryRegion.prototype.end || Object.hasOwnProperty.call(message, "end")))
                    writer.uint32(17).fixed64(message.end);
                if (message.readable != null && (message.readable !== MemoryRegion.prototype.readable || Object.hasOwnProperty.call(message, "readable")))
                    writer.uint32(24).bool(message.readable);
                if (message.writable != null && (message.writable !== MemoryRegion.prototype.writable || Object.hasOwnProperty.call(message, "writable")))
                    writer.uint32(32).bool(message.writable);
                if (message.executable != null && (message.executable !== MemoryRegion.prototype.executable || Object.hasOwnProperty.call(message, "executable")))
                    writer.uint32(40).bool(message.executable);
                if (message.name != null && (message.name !== MemoryRegion.prototype.name || Object.hasOwnProperty.call(message, "name")))
                    writer.uint32(50).string(message.name);
                return writer;
            };

            MemoryRegion.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.MemoryRegion();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.start = reader.fixed64();
                            break;
                        }
                    case 2: {
                            message.end = reader.fixed64();
                            break;
                        }
                    case 3: {
                            message.readable = reader.bool();
                            break;
                        }
                    case 4: {
                            message.writable = reader.bool();
                            break;
                        }
                    case 5: {
                            message.executable = reader.bool();
                            break;
                        }
                    case 6: {
                            message.name = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return MemoryRegion;
        })();

        v1.StorePointers = (function() {

            function StorePointers(properties) {
                this.stores = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            StorePointers.prototype.stores = $util.emptyArray;

            StorePointers.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.stores != null && message.stores.length)
                    for (let i = 0; i < message.stores.length; ++i)
                        $root.telejit.v1.PointerStore.encode(message.stores[i], writer.uint32(10).fork(), q + 1).ldelim();
                return writer;
            };

            StorePointers.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.StorePointers();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.stores && message.stores.length))
                                message.stores = [];
                            message.stores.push($root.telejit.v1.PointerStore.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return StorePointers;
        })();

        v1.PointerStore = (function() {

            function PointerStore(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            PointerStore.prototype.cell = null;
            PointerStore.prototype.value = null;

            PointerStore.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.cell != null && (message.cell !== PointerStore.prototype.cell || Object.hasOwnProperty.call(message, "cell")))
                    $root.telejit.v1.Location.encode(message.cell, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.value != null && (message.value !== PointerStore.prototype.value || Object.hasOwnProperty.call(message, "value")))
                    $root.telejit.v1.Location.encode(message.value, writer.uint32(18).fork(), q + 1).ldelim();
                return writer;
            };

            PointerStore.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.PointerStore();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.cell = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.value = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return PointerStore;
        })();

        v1.StorePointersResult = (function() {

            function StorePointersResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            StorePointersResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            StorePointersResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.StorePointersResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return StorePointersResult;
        })();

        v1.Upcall = (function() {

            function Upcall(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Upcall.prototype.id = 0;
            Upcall.prototype.place = null;
            Upcall.prototype.count = 0;
            Upcall.prototype.data = $util.newBuffer([]);

            Upcall.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.id != null && (message.id !== Upcall.prototype.id || Object.hasOwnProperty.call(message, "id")))
                    writer.uint32(8).uint32(message.id);
                if (message.place != null && (message.place !== Upcall.prototype.place || Object.hasOwnProperty.call(message, "place")))
                    $root.telejit.v1.Location.encode(message.place, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.count != null && (message.count !== Upcall.prototype.count || Object.hasOwnProperty.call(message, "count")))
                    writer.uint32(24).uint32(message.count);
                if (message.data != null && (message.data !== Upcall.prototype.data || Object.hasOwnProperty.call(message, "data")))
                    writer.uint32(34).bytes(message.data);
                return writer;
            };

            Upcall.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Upcall();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.id = reader.uint32();
                            break;
                        }
                    case 2: {
                            message.place = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.count = reader.uint32();
                            break;
                        }
                    case 4: {
                            message.data = reader.bytes();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Upcall;
        })();

        v1.AnswerUpcalls = (function() {

            function AnswerUpcalls(properties) {
                this.upcalls = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            AnswerUpcalls.prototype.upcalls = $util.emptyArray;
            AnswerUpcalls.prototype.target = null;
            AnswerUpcalls.prototype.failure = null;
            AnswerUpcalls.prototype.result = null;
            AnswerUpcalls.prototype.endsThreads = false;

            let $oneOfFields;

            Object.defineProperty(AnswerUpcalls.prototype, "answer", {
                get: $util.oneOfGetter($oneOfFields = ["target", "failure", "result"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AnswerUpcalls.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.upcalls != null && message.upcalls.length) {
                    writer.uint32(10).fork();
                    for (let i = 0; i < message.upcalls.length; ++i)
                        writer.uint32(message.upcalls[i]);
                    writer.ldelim();
                }
                if (message.target != null && (message.target !== AnswerUpcalls.prototype.target || Object.hasOwnProperty.call(message, "target")))
                    $root.telejit.v1.Location.encode(message.target, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.failure != null && (message.failure !== AnswerUpcalls.prototype.failure || Object.hasOwnProperty.call(message, "failure")))
                    writer.uint32(26).string(message.failure);
                if (message.endsThreads != null && (message.endsThreads !== AnswerUpcalls.prototype.endsThreads || Object.hasOwnProperty.call(message, "endsThreads")))
                    writer.uint32(32).bool(message.endsThreads);
                if (message.result != null && (message.result !== AnswerUpcalls.prototype.result || Object.hasOwnProperty.call(message, "result")))
                    $root.telejit.v1.UpcallResult.encode(message.result, writer.uint32(42).fork(), q + 1).ldelim();
                return writer;
            };

            AnswerUpcalls.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.AnswerUpcalls();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.upcalls && message.upcalls.length))
                                message.upcalls = [];
                            if ((tag & 7) === 2) {
                                let end2 = reader.uint32() + reader.pos;
                                if (end2 > reader.len)
                                    throw RangeError("index out of range");
                                reader.len = end2;
                                while (reader.pos < end2)
                                    message.upcalls.push(reader.uint32());
                                if (reader.pos !== end2)
                                    throw RangeError("index out of range");
                                reader.len = end;
                            } else
                                message.upcalls.push(reader.uint32());
                            break;
                        }
                    case 2: {
                            message.target = $root.telejit.v1.Location.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.failure = reader.string();
                            break;
                        }
                    case 5: {
                            message.result = $root.telejit.v1.UpcallResult.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 4: {
                            message.endsThreads = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return AnswerUpcalls;
        })();

        v1.UpcallResult = (function() {

            function UpcallResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            UpcallResult.prototype.value = $util.newBuffer([]);
            UpcallResult.prototype.string = $util.newBuffer([]);
            UpcallResult.prototype.hasString = false;

            UpcallResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.value != null && (message.value !== UpcallResult.prototype.value || Object.hasOwnProperty.call(message, "value")))
                    writer.uint32(10).bytes(message.value);
                if (message.string != null && (message.string !== UpcallResult.prototype.string || Object.hasOwnProperty.call(message, "string")))
                    writer.uint32(18).bytes(message.string);
                if (message.hasString != null && (message.hasString !== UpcallResult.prototype.hasString || Object.hasOwnProperty.call(message, "hasString")))
                    writer.uint32(24).bool(message.hasString);
                return writer;
            };

            UpcallResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.UpcallResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.value = reader.bytes();
                            break;
                        }
                    case 2: {
                            message.string = reader.bytes();
                            break;
                        }
                    case 3: {
                            message.hasString = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return UpcallResult;
        })();

        v1.AnswerUpcallsResult = (function() {

            function AnswerUpcallsResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            AnswerUpcallsResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            AnswerUpcallsResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.AnswerUpcallsResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return AnswerUpcallsResult;
        })();

        v1.MemoryUse = (function() {

            function MemoryUse(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            MemoryUse.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            MemoryUse.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.MemoryUse();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return MemoryUse;
        })();

        v1.MemoryUseResult = (function() {

            function MemoryUseResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            MemoryUseResult.prototype.codeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MemoryUseResult.prototype.constantBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MemoryUseResult.prototype.dataBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MemoryUseResult.prototype.heldUnits = 0;
            MemoryUseResult.prototype.heldBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            MemoryUseResult.prototype.examinations = 0;
            MemoryUseResult.prototype.signals = 0;

            MemoryUseResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.codeBytes != null && (message.codeBytes !== MemoryUseResult.prototype.codeBytes || Object.hasOwnProperty.call(message, "codeBytes")))
                    writer.uint32(8).uint64(message.codeBytes);
                if (message.constantBytes != null && (message.constantBytes !== MemoryUseResult.prototype.constantBytes || Object.hasOwnProperty.call(message, "constantBytes")))
                    writer.uint32(16).uint64(message.constantBytes);
                if (message.dataBytes != null && (message.dataBytes !== MemoryUseResult.prototype.dataBytes || Object.hasOwnProperty.call(message, "dataBytes")))
                    writer.uint32(24).uint64(message.dataBytes);
                if (message.heldUnits != null && (message.heldUnits !== MemoryUseResult.prototype.heldUnits || Object.hasOwnProperty.call(message, "heldUnits")))
                    writer.uint32(32).uint32(message.heldUnits);
                if (message.heldBytes != null && (message.heldBytes !== MemoryUseResult.prototype.heldBytes || Object.hasOwnProperty.call(message, "heldBytes")))
                    writer.uint32(40).uint64(message.heldBytes);
                if (message.examinations != null && (message.examinations !== MemoryUseResult.prototype.examinations || Object.hasOwnProperty.call(message, "examinations")))
                    writer.uint32(48).uint32(message.examinations);
                if (message.signals != null && (message.signals !== MemoryUseResult.prototype.signals || Object.hasOwnProperty.call(message, "signals")))
                    writer.uint32(56).uint32(message.signals);
                return writer;
            };

            MemoryUseResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.MemoryUseResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.codeBytes = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.constantBytes = reader.uint64();
                            break;
                        }
                    case 3: {
                            message.dataBytes = reader.uint64();
                            break;
                        }
                    case 4: {
                            message.heldUnits = reader.uint32();
                            break;
                        }
                    case 5: {
                            message.heldBytes = reader.uint64();
                            break;
                        }
                    case 6: {
                            message.examinations = reader.uint32();
                            break;
                        }
                    case 7: {
                            message.signals = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return MemoryUseResult;
        })();

        v1.DescribeAddresses = (function() {

            function DescribeAddresses(properties) {
                this.names = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DescribeAddresses.prototype.addresses = $util.newBuffer([]);
            DescribeAddresses.prototype.names = $util.emptyArray;

            DescribeAddresses.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.addresses != null && (message.addresses !== DescribeAddresses.prototype.addresses || Object.hasOwnProperty.call(message, "addresses")))
                    writer.uint32(10).bytes(message.addresses);
                if (message.names != null && message.names.length)
                    for (let i = 0; i < message.names.length; ++i)
                        writer.uint32(18).string(message.names[i]);
                return writer;
            };

            DescribeAddresses.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.DescribeAddresses();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.addresses = reader.bytes();
                            break;
                        }
                    case 2: {
                            if (!(message.names && message.names.length))
                                message.names = [];
                            message.names.push(reader.string());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return DescribeAddresses;
        })();

        v1.DescribeAddressesResult = (function() {

            function DescribeAddressesResult(properties) {
                this.descriptions = [];
                this.sourceNames = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            DescribeAddressesResult.prototype.descriptions = $util.emptyArray;
            DescribeAddressesResult.prototype.sourceNames = $util.emptyArray;

            DescribeAddressesResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.descriptions != null && message.descriptions.length)
                    for (let i = 0; i < message.descriptions.length; ++i)
                        $root.telejit.v1.AddressDescription.encode(message.descriptions[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.sourceNames != null && message.sourceNames.length)
                    for (let i = 0; i < message.sourceNames.length; ++i)
                        writer.uint32(18).string(message.sourceNames[i]);
                return writer;
            };

            DescribeAddressesResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.DescribeAddressesResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.descriptions && message.descriptions.length))
                                message.descriptions = [];
                            message.descriptions.push($root.telejit.v1.AddressDescription.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            if (!(message.sourceNames && message.sourceNames.length))
                                message.sourceNames = [];
                            message.sourceNames.push(reader.string());
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return DescribeAddressesResult;
        })();

        v1.AddressDescription = (function() {

            function AddressDescription(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            AddressDescription.prototype.library = "";
            AddressDescription.prototype.libraryAddress = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AddressDescription.prototype.symbol = "";
            AddressDescription.prototype.symbolAddress = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            AddressDescription.prototype.sourceName = "";

            AddressDescription.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.library != null && (message.library !== AddressDescription.prototype.library || Object.hasOwnProperty.call(message, "library")))
                    writer.uint32(10).string(message.library);
                if (message.libraryAddress != null && (message.libraryAddress !== AddressDescription.prototype.libraryAddress || Object.hasOwnProperty.call(message, "libraryAddress")))
                    writer.uint32(17).fixed64(message.libraryAddress);
                if (message.symbol != null && (message.symbol !== AddressDescription.prototype.symbol || Object.hasOwnProperty.call(message, "symbol")))
                    writer.uint32(26).string(message.symbol);
                if (message.symbolAddress != null && (message.symbolAddress !== AddressDescription.prototype.symbolAddress || Object.hasOwnProperty.call(message, "symbolAddress")))
                    writer.uint32(33).fixed64(message.symbolAddress);
                if (message.sourceName != null && (message.sourceName !== AddressDescription.prototype.sourceName || Object.hasOwnProperty.call(message, "sourceName")))
                    writer.uint32(42).string(message.sourceName);
                return writer;
            };

            AddressDescription.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.AddressDescription();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.library = reader.string();
                            break;
                        }
                    case 2: {
                            message.libraryAddress = reader.fixed64();
                            break;
                        }
                    case 3: {
                            message.symbol = reader.string();
                            break;
                        }
                    case 4: {
                            message.symbolAddress = reader.fixed64();
                            break;
                        }
                    case 5: {
                            message.sourceName = reader.string();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return AddressDescription;
        })();

        v1.ListThreads = (function() {

            function ListThreads(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListThreads.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            ListThreads.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ListThreads();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ListThreads;
        })();

        v1.ListThreadsResult = (function() {

            function ListThreadsResult(properties) {
                this.threads = [];
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ListThreadsResult.prototype.threads = $util.emptyArray;
            ListThreadsResult.prototype.count = 0;

            ListThreadsResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.threads != null && message.threads.length)
                    for (let i = 0; i < message.threads.length; ++i)
                        $root.telejit.v1.LinkedThread.encode(message.threads[i], writer.uint32(10).fork(), q + 1).ldelim();
                if (message.count != null && (message.count !== ListThreadsResult.prototype.count || Object.hasOwnProperty.call(message, "count")))
                    writer.uint32(16).uint32(message.count);
                return writer;
            };

            ListThreadsResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ListThreadsResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            if (!(message.threads && message.threads.length))
                                message.threads = [];
                            message.threads.push($root.telejit.v1.LinkedThread.decode(reader, reader.uint32(), undefined, long + 1));
                            break;
                        }
                    case 2: {
                            message.count = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ListThreadsResult;
        })();

        v1.LinkedThread = (function() {

            function LinkedThread(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LinkedThread.prototype.number = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            LinkedThread.prototype.tid = 0;
            LinkedThread.prototype.name = "";
            LinkedThread.prototype.start = $util.Long ? $util.Long.fromBits(0,0,true) : 0;
            LinkedThread.prototype.operation = 0;
            LinkedThread.prototype["function"] = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            LinkedThread.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.number != null && (message.number !== LinkedThread.prototype.number || Object.hasOwnProperty.call(message, "number")))
                    writer.uint32(8).uint64(message.number);
                if (message.tid != null && (message.tid !== LinkedThread.prototype.tid || Object.hasOwnProperty.call(message, "tid")))
                    writer.uint32(16).uint32(message.tid);
                if (message.name != null && (message.name !== LinkedThread.prototype.name || Object.hasOwnProperty.call(message, "name")))
                    writer.uint32(26).string(message.name);
                if (message.start != null && (message.start !== LinkedThread.prototype.start || Object.hasOwnProperty.call(message, "start")))
                    writer.uint32(33).fixed64(message.start);
                if (message.operation != null && (message.operation !== LinkedThread.prototype.operation || Object.hasOwnProperty.call(message, "operation")))
                    writer.uint32(40).uint32(message.operation);
                if (message["function"] != null && (message["function"] !== LinkedThread.prototype["function"] || Object.hasOwnProperty.call(message, "function")))
                    writer.uint32(49).fixed64(message["function"]);
                return writer;
            };

            LinkedThread.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LinkedThread();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.number = reader.uint64();
                            break;
                        }
                    case 2: {
                            message.tid = reader.uint32();
                            break;
                        }
                    case 3: {
                            message.name = reader.string();
                            break;
                        }
                    case 4: {
                            message.start = reader.fixed64();
                            break;
                        }
                    case 5: {
                            message.operation = reader.uint32();
                            break;
                        }
                    case 6: {
                            message["function"] = reader.fixed64();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LinkedThread;
        })();

        v1.ThreadEnd = (function() {

            function ThreadEnd(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            ThreadEnd.prototype.thread = null;
            ThreadEnd.prototype.failure = null;
            ThreadEnd.prototype.untold = 0;

            ThreadEnd.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.thread != null && (message.thread !== ThreadEnd.prototype.thread || Object.hasOwnProperty.call(message, "thread")))
                    $root.telejit.v1.LinkedThread.encode(message.thread, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.failure != null && (message.failure !== ThreadEnd.prototype.failure || Object.hasOwnProperty.call(message, "failure")))
                    $root.telejit.v1.Failure.encode(message.failure, writer.uint32(18).fork(), q + 1).ldelim();
                if (message.untold != null && (message.untold !== ThreadEnd.prototype.untold || Object.hasOwnProperty.call(message, "untold")))
                    writer.uint32(24).uint32(message.untold);
                return writer;
            };

            ThreadEnd.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.ThreadEnd();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.thread = $root.telejit.v1.LinkedThread.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.failure = $root.telejit.v1.Failure.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 3: {
                            message.untold = reader.uint32();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return ThreadEnd;
        })();

        v1.LeftThread = (function() {

            function LeftThread(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            LeftThread.prototype.thread = null;
            LeftThread.prototype.stopped = false;

            LeftThread.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                if (message.thread != null && (message.thread !== LeftThread.prototype.thread || Object.hasOwnProperty.call(message, "thread")))
                    $root.telejit.v1.LinkedThread.encode(message.thread, writer.uint32(10).fork(), q + 1).ldelim();
                if (message.stopped != null && (message.stopped !== LeftThread.prototype.stopped || Object.hasOwnProperty.call(message, "stopped")))
                    writer.uint32(16).bool(message.stopped);
                return writer;
            };

            LeftThread.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.LeftThread();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    case 1: {
                            message.thread = $root.telejit.v1.LinkedThread.decode(reader, reader.uint32(), undefined, long + 1);
                            break;
                        }
                    case 2: {
                            message.stopped = reader.bool();
                            break;
                        }
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return LeftThread;
        })();

        v1.Ping = (function() {

            function Ping(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            Ping.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            Ping.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.Ping();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return Ping;
        })();

        v1.PingResult = (function() {

            function PingResult(properties) {
                if (properties)
                    for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            }

            PingResult.encode = function encode(message, writer, q) {
                if (!writer)
                    writer = $Writer.create();
                if (q === undefined)
                    q = 0;
                if (q > $util.recursionLimit)
                    throw Error("max depth exceeded");
                return writer;
            };

            PingResult.decode = function decode(reader, length, error, long) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (long === undefined)
                    long = 0;
                if (long > $Reader.recursionLimit)
                    throw Error("maximum nesting depth exceeded");
                let end, message;
                if (length === undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = new $root.telejit.v1.PingResult();
                while (reader.pos < end) {
                    let tag = reader.uint32();
                    if (tag === error)
                        break;
                    switch (tag >>> 3) {
                    default:
                        reader.skipType(tag & 7, long);
                        break;
                    }
                }
                if (length !== undefined) {
                    if (reader.pos !== end)
                        throw RangeError("index out of range");
                    reader.len = length;
                }
                return message;
            };

            return PingResult;
        })();

        return v1;
    })();

    return telejit;
})();

export { $root as default };
