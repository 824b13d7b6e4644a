import type * as $protobuf from "protobufjs";
import type Long from "long";
export namespace telejit {

    namespace v1 {

        interface IDescribeRequest {
            endedInstance?: (Uint8Array|null);
        }

        class DescribeRequest implements IDescribeRequest {
            constructor(properties?: telejit.v1.IDescribeRequest);
            public endedInstance: Uint8Array;
            public static encode(message: telejit.v1.IDescribeRequest, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.DescribeRequest;
        }

        interface IDescribeResponse {
            description?: (telejit.v1.IDescription|null);
            ended?: (telejit.v1.IEndedInstance|null);
        }

        class DescribeResponse implements IDescribeResponse {
            constructor(properties?: telejit.v1.IDescribeResponse);
            public description?: (telejit.v1.IDescription|null);
            public ended?: (telejit.v1.IEndedInstance|null);
            public static encode(message: telejit.v1.IDescribeResponse, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.DescribeResponse;
        }

        interface IEndedInstance {
            exitCode?: (number|null);
            signal?: (string|null);
            reason?: (string|null);
        }

        class EndedInstance implements IEndedInstance {
            constructor(properties?: telejit.v1.IEndedInstance);
            public exitCode: number;
            public signal: string;
            public reason: string;
            public static encode(message: telejit.v1.IEndedInstance, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.EndedInstance;
        }

        interface IDescription {
            protocolMin?: (number|null);
            protocolMax?: (number|null);
            softwareVersion?: (string|null);
            triple?: (string|null);
            cpu?: (string|null);
            cpuFeatures?: (string|null);
            pageSizeBytes?: (number|null);
            pointerSizeBytes?: (number|null);
            littleEndian?: (boolean|null);
            instanceId?: (Uint8Array|null);
            pid?: (number|null);
            features?: (string[]|null);
            runtimeAbi?: (number|null);
            memoryManager?: (string|null);
            arenaStart?: (number|Long|null);
            arenaEnd?: (number|Long|null);
            limits?: (telejit.v1.ILimits|null);
            cwd?: (string|null);
            hostName?: (string|null);
            cLibrary?: (string|null);
        }

        class Description implements IDescription {
            constructor(properties?: telejit.v1.IDescription);
            public protocolMin: number;
            public protocolMax: number;
            public softwareVersion: string;
            public triple: string;
            public cpu: string;
            public cpuFeatures: string;
            public pageSizeBytes: number;
            public pointerSizeBytes: number;
            public littleEndian: boolean;
            public instanceId: Uint8Array;
            public pid: number;
            public features: string[];
            public runtimeAbi: number;
            public memoryManager: string;
            public arenaStart: (number|Long);
            public arenaEnd: (number|Long);
            public limits?: (telejit.v1.ILimits|null);
            public cwd: string;
            public hostName: string;
            public cLibrary: string;
            public static encode(message: telejit.v1.IDescription, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Description;
        }

        interface ILimits {
            frameBytes?: (number|null);
            contentBytes?: (number|null);
            linkBytes?: (number|null);
            unitsPerSession?: (number|null);
            frameReads?: (number|null);
            waitingCalls?: (number|null);
        }

        class Limits implements ILimits {
            constructor(properties?: telejit.v1.ILimits);
            public frameBytes: number;
            public contentBytes: number;
            public linkBytes: number;
            public unitsPerSession: number;
            public frameReads: number;
            public waitingCalls: number;
            public static encode(message: telejit.v1.ILimits, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Limits;
        }

        interface IControllerFrame {
            content?: (telejit.v1.IContentChunk[]|null);
            operations?: (telejit.v1.IOperation[]|null);
            inputs?: (telejit.v1.IProgramInput[]|null);
            credits?: (telejit.v1.IOutputCredit[]|null);
            received?: (number|null);
            resume?: (telejit.v1.IResume|null);
        }

        class ControllerFrame implements IControllerFrame {
            constructor(properties?: telejit.v1.IControllerFrame);
            public content: telejit.v1.IContentChunk[];
            public operations: telejit.v1.IOperation[];
            public inputs: telejit.v1.IProgramInput[];
            public credits: telejit.v1.IOutputCredit[];
            public received: number;
            public resume?: (telejit.v1.IResume|null);
            public static encode(message: telejit.v1.IControllerFrame, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ControllerFrame;
        }

        interface IExecutorFrame {
            outputs?: (telejit.v1.IProgramOutput[]|null);
            replies?: (telejit.v1.IReply[]|null);
            inputCredits?: (telejit.v1.IInputCredit[]|null);
            upcalls?: (telejit.v1.IUpcall[]|null);
            callData?: (telejit.v1.ICallData[]|null);
            endedUpcalls?: (number[]|null);
            threadEnds?: (telejit.v1.IThreadEnd[]|null);
            leftThreads?: (telejit.v1.ILeftThread[]|null);
            received?: (number|null);
            resumed?: (telejit.v1.IResumed|null);
        }

        class ExecutorFrame implements IExecutorFrame {
            constructor(properties?: telejit.v1.IExecutorFrame);
            public outputs: telejit.v1.IProgramOutput[];
            public replies: telejit.v1.IReply[];
            public inputCredits: telejit.v1.IInputCredit[];
            public upcalls: telejit.v1.IUpcall[];
            public callData: telejit.v1.ICallData[];
            public endedUpcalls: number[];
            public threadEnds: telejit.v1.IThreadEnd[];
            public leftThreads: telejit.v1.ILeftThread[];
            public received: number;
            public resumed?: (telejit.v1.IResumed|null);
            public static encode(message: telejit.v1.IExecutorFrame, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ExecutorFrame;
        }

        interface IResume {
            token?: (Uint8Array|null);
            received?: (number|null);
        }

        class Resume implements IResume {
            constructor(properties?: telejit.v1.IResume);
            public token: Uint8Array;
            public received: number;
            public static encode(message: telejit.v1.IResume, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Resume;
        }

        interface IResumed {
            received?: (number|null);
        }

        class Resumed implements IResumed {
            constructor(properties?: telejit.v1.IResumed);
            public received: number;
            public static encode(message: telejit.v1.IResumed, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Resumed;
        }

        interface IContentChunk {
            sha256?: (Uint8Array|null);
            totalSize?: (number|null);
            offset?: (number|null);
            data?: (Uint8Array|null);
            transient?: (boolean|null);
        }

        class ContentChunk implements IContentChunk {
            constructor(properties?: telejit.v1.IContentChunk);
            public sha256: Uint8Array;
            public totalSize: number;
            public offset: number;
            public data: Uint8Array;
            public transient: boolean;
            public static encode(message: telejit.v1.IContentChunk, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ContentChunk;
        }

        interface IOperation {
            id?: (number|null);
            hello?: (telejit.v1.IHello|null);
            link?: (telejit.v1.ILink|null);
            release?: (telejit.v1.IRelease|null);
            call?: (telejit.v1.ICall|null);
            resolveSymbols?: (telejit.v1.IResolveSymbols|null);
            loadLibrary?: (telejit.v1.ILoadLibrary|null);
            installRuntime?: (telejit.v1.IInstallRuntime|null);
            initialize?: (telejit.v1.IInitialize|null);
            runProgram?: (telejit.v1.IRunProgram|null);
            cancelOperation?: (telejit.v1.ICancelOperation|null);
            readMemory?: (telejit.v1.IReadMemory|null);
            writeMemory?: (telejit.v1.IWriteMemory|null);
            ping?: (telejit.v1.IPing|null);
            storePointers?: (telejit.v1.IStorePointers|null);
            answerUpcalls?: (telejit.v1.IAnswerUpcalls|null);
            memoryUse?: (telejit.v1.IMemoryUse|null);
            describeAddresses?: (telejit.v1.IDescribeAddresses|null);
            allocateMemory?: (telejit.v1.IAllocateMemory|null);
            freeMemory?: (telejit.v1.IFreeMemory|null);
            protectMemory?: (telejit.v1.IProtectMemory|null);
            searchMemory?: (telejit.v1.ISearchMemory|null);
            listRegions?: (telejit.v1.IListRegions|null);
            takeStreams?: (telejit.v1.ITakeStreams|null);
            listThreads?: (telejit.v1.IListThreads|null);
        }

        class Operation implements IOperation {
            constructor(properties?: telejit.v1.IOperation);
            public id: number;
            public hello?: (telejit.v1.IHello|null);
            public link?: (telejit.v1.ILink|null);
            public release?: (telejit.v1.IRelease|null);
            public call?: (telejit.v1.ICall|null);
            public resolveSymbols?: (telejit.v1.IResolveSymbols|null);
            public loadLibrary?: (telejit.v1.ILoadLibrary|null);
            public installRuntime?: (telejit.v1.IInstallRuntime|null);
            public initialize?: (telejit.v1.IInitialize|null);
            public runProgram?: (telejit.v1.IRunProgram|null);
            public cancelOperation?: (telejit.v1.ICancelOperation|null);
            public readMemory?: (telejit.v1.IReadMemory|null);
            public writeMemory?: (telejit.v1.IWriteMemory|null);
            public ping?: (telejit.v1.IPing|null);
            public storePointers?: (telejit.v1.IStorePointers|null);
            public answerUpcalls?: (telejit.v1.IAnswerUpcalls|null);
            public memoryUse?: (telejit.v1.IMemoryUse|null);
            public describeAddresses?: (telejit.v1.IDescribeAddresses|null);
            public allocateMemory?: (telejit.v1.IAllocateMemory|null);
            public freeMemory?: (telejit.v1.IFreeMemory|null);
            public protectMemory?: (telejit.v1.IProtectMemory|null);
            public searchMemory?: (telejit.v1.ISearchMemory|null);
            public listRegions?: (telejit.v1.IListRegions|null);
            public takeStreams?: (telejit.v1.ITakeStreams|null);
            public listThreads?: (telejit.v1.IListThreads|null);
            public kind?: ("hello"|"link"|"release"|"call"|"resolveSymbols"|"loadLibrary"|"installRuntime"|"initialize"|"runProgram"|"cancelOperation"|"readMemory"|"writeMemory"|"ping"|"storePointers"|"answerUpcalls"|"memoryUse"|"describeAddresses"|"allocateMemory"|"freeMemory"|"protectMemory"|"searchMemory"|"listRegions"|"takeStreams"|"listThreads");
            public static encode(message: telejit.v1.IOperation, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Operation;
        }

        interface IReply {
            id?: (number|null);
            failure?: (telejit.v1.IFailure|null);
            hello?: (telejit.v1.IHelloResult|null);
            link?: (telejit.v1.ILinkResult|null);
            release?: (telejit.v1.IReleaseResult|null);
            call?: (telejit.v1.ICallResult|null);
            resolveSymbols?: (telejit.v1.IResolveSymbolsResult|null);
            loadLibrary?: (telejit.v1.ILoadLibraryResult|null);
            installRuntime?: (telejit.v1.IInstallRuntimeResult|null);
            initialize?: (telejit.v1.IInitializeResult|null);
            runProgram?: (telejit.v1.IRunProgramResult|null);
            cancelOperation?: (telejit.v1.ICancelOperationResult|null);
            readMemory?: (telejit.v1.IReadMemoryResult|null);
            writeMemory?: (telejit.v1.IWriteMemoryResult|null);
            ping?: (telejit.v1.IPingResult|null);
            storePointers?: (telejit.v1.IStorePointersResult|null);
            answerUpcalls?: (telejit.v1.IAnswerUpcallsResult|null);
            memoryUse?: (telejit.v1.IMemoryUseResult|null);
            describeAddresses?: (telejit.v1.IDescribeAddressesResult|null);
            allocateMemory?: (telejit.v1.IAllocateMemoryResult|null);
            freeMemory?: (telejit.v1.IFreeMemoryResult|null);
            protectMemory?: (telejit.v1.IProtectMemoryResult|null);
            searchMemory?: (telejit.v1.ISearchMemoryResult|null);
            listRegions?: (telejit.v1.IListRegionsResult|null);
            takeStreams?: (telejit.v1.ITakeStreamsResult|null);
            listThreads?: (telejit.v1.IListThreadsResult|null);
        }

        class Reply implements IReply {
            constructor(properties?: telejit.v1.IReply);
            public id: number;
            public failure?: (telejit.v1.IFailure|null);
            public hello?: (telejit.v1.IHelloResult|null);
            public link?: (telejit.v1.ILinkResult|null);
            public release?: (telejit.v1.IReleaseResult|null);
            public call?: (telejit.v1.ICallResult|null);
            public resolveSymbols?: (telejit.v1.IResolveSymbolsResult|null);
            public loadLibrary?: (telejit.v1.ILoadLibraryResult|null);
            public installRuntime?: (telejit.v1.IInstallRuntimeResult|null);
            public initialize?: (telejit.v1.IInitializeResult|null);
            public runProgram?: (telejit.v1.IRunProgramResult|null);
            public cancelOperation?: (telejit.v1.ICancelOperationResult|null);
            public readMemory?: (telejit.v1.IReadMemoryResult|null);
            public writeMemory?: (telejit.v1.IWriteMemoryResult|null);
            public ping?: (telejit.v1.IPingResult|null);
            public storePointers?: (telejit.v1.IStorePointersResult|null);
            public answerUpcalls?: (telejit.v1.IAnswerUpcallsResult|null);
            public memoryUse?: (telejit.v1.IMemoryUseResult|null);
            public describeAddresses?: (telejit.v1.IDescribeAddressesResult|null);
            public allocateMemory?: (telejit.v1.IAllocateMemoryResult|null);
            public freeMemory?: (telejit.v1.IFreeMemoryResult|null);
            public protectMemory?: (telejit.v1.IProtectMemoryResult|null);
            public searchMemory?: (telejit.v1.ISearchMemoryResult|null);
            public listRegions?: (telejit.v1.IListRegionsResult|null);
            public takeStreams?: (telejit.v1.ITakeStreamsResult|null);
            public listThreads?: (telejit.v1.IListThreadsResult|null);
            public result?: ("hello"|"link"|"release"|"call"|"resolveSymbols"|"loadLibrary"|"installRuntime"|"initialize"|"runProgram"|"cancelOperation"|"readMemory"|"writeMemory"|"ping"|"storePointers"|"answerUpcalls"|"memoryUse"|"describeAddresses"|"allocateMemory"|"freeMemory"|"protectMemory"|"searchMemory"|"listRegions"|"takeStreams"|"listThreads");
            public static encode(message: telejit.v1.IReply, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Reply;
        }

        interface IFailure {
            code?: (string|null);
            message?: (string|null);
            missing?: (telejit.v1.IMissingReference[]|null);
            place?: (telejit.v1.IFixupPlace|null);
            missingContent?: (Uint8Array[]|null);
            causeOperation?: (number|null);
            accessibleBytes?: (number|Long|null);
            call?: (telejit.v1.ICallResult|null);
            upcall?: (number|null);
            fault?: (telejit.v1.IFault|null);
        }

        class Failure implements IFailure {
            constructor(properties?: telejit.v1.IFailure);
            public code: string;
            public message: string;
            public missing: telejit.v1.IMissingReference[];
            public place?: (telejit.v1.IFixupPlace|null);
            public missingContent: Uint8Array[];
            public causeOperation: number;
            public accessibleBytes: (number|Long);
            public call?: (telejit.v1.ICallResult|null);
            public upcall: number;
            public fault?: (telejit.v1.IFault|null);
            public static encode(message: telejit.v1.IFailure, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Failure;
        }

        enum FaultKind {
            FAULT_KIND_UNSPECIFIED = 0,
            FAULT_KIND_SIGNAL = 1,
            FAULT_KIND_EXCEPTION = 2,
            FAULT_KIND_EXIT = 3,
            FAULT_KIND_THREAD_EXIT = 4,
            FAULT_KIND_DEADLINE = 5,
            FAULT_KIND_CANCELLATION = 6
        }

        interface IFault {
            kind?: (telejit.v1.FaultKind|null);
            signal?: (number|null);
            signalName?: (string|null);
            signalCode?: (number|null);
            reason?: (string|null);
            address?: (Uint8Array|null);
            memory?: (string|null);
            stackOverflow?: (boolean|null);
            exitCode?: (number|null);
            exceptionType?: (string|null);
            exceptionMessage?: (string|null);
            registers?: (string[]|null);
            registerValues?: (Uint8Array|null);
            frames?: (Uint8Array|null);
            places?: (telejit.v1.ICodePlace[]|null);
            framesCut?: (boolean|null);
        }

        class Fault implements IFault {
            constructor(properties?: telejit.v1.IFault);
            public kind: telejit.v1.FaultKind;
            public signal: number;
            public signalName: string;
            public signalCode: number;
            public reason: string;
            public address: Uint8Array;
            public memory: string;
            public stackOverflow: boolean;
            public exitCode: number;
            public exceptionType: string;
            public exceptionMessage: string;
            public registers: string[];
            public registerValues: Uint8Array;
            public frames: Uint8Array;
            public places: telejit.v1.ICodePlace[];
            public framesCut: boolean;
            public static encode(message: telejit.v1.IFault, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Fault;
        }

        interface ICodePlace {
            library?: (string|null);
            symbol?: (string|null);
            symbolAddress?: (number|Long|null);
        }

        class CodePlace implements ICodePlace {
            constructor(properties?: telejit.v1.ICodePlace);
            public library: string;
            public symbol: string;
            public symbolAddress: (number|Long);
            public static encode(message: telejit.v1.ICodePlace, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.CodePlace;
        }

        interface IMissingReference {
            unit?: (number|null);
            reference?: (number|null);
            name?: (string|null);
            refused?: (boolean|null);
        }

        class MissingReference implements IMissingReference {
            constructor(properties?: telejit.v1.IMissingReference);
            public unit: number;
            public reference: number;
            public name: string;
            public refused: boolean;
            public static encode(message: telejit.v1.IMissingReference, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.MissingReference;
        }

        interface IFixupPlace {
            unit?: (number|null);
            segment?: (number|null);
            fixup?: (number|null);
            value?: (string|null);
            min?: (string|null);
            max?: (string|null);
        }

        class FixupPlace implements IFixupPlace {
            constructor(properties?: telejit.v1.IFixupPlace);
            public unit: number;
            public segment: number;
            public fixup: number;
            public value: string;
            public min: string;
            public max: string;
            public static encode(message: telejit.v1.IFixupPlace, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.FixupPlace;
        }

        interface IHello {
            protocolMin?: (number|null);
            protocolMax?: (number|null);
            softwareVersion?: (string|null);
            requiredFeatures?: (string[]|null);
            resumable?: (boolean|null);
        }

        class Hello implements IHello {
            constructor(properties?: telejit.v1.IHello);
            public protocolMin: number;
            public protocolMax: number;
            public softwareVersion: string;
            public requiredFeatures: string[];
            public resumable: boolean;
            public static encode(message: telejit.v1.IHello, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Hello;
        }

        interface IHelloResult {
            protocol?: (number|null);
            description?: (telejit.v1.IDescription|null);
            heldContent?: (Uint8Array|null);
            resumeToken?: (Uint8Array|null);
            resumeWindowMs?: (number|null);
        }

        class HelloResult implements IHelloResult {
            constructor(properties?: telejit.v1.IHelloResult);
            public protocol: number;
            public description?: (telejit.v1.IDescription|null);
            public heldContent: Uint8Array;
            public resumeToken: Uint8Array;
            public resumeWindowMs: number;
            public static encode(message: telejit.v1.IHelloResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.HelloResult;
        }

        interface ILocation {
            address?: (number|Long|null);
            segment?: (telejit.v1.ISegmentBase|null);
            offset?: (number|Long|null);
        }

        class Location implements ILocation {
            constructor(properties?: telejit.v1.ILocation);
            public address?: (number|Long|null);
            public segment?: (telejit.v1.ISegmentBase|null);
            public offset: (number|Long);
            public base?: ("address"|"segment");
            public static encode(message: telejit.v1.ILocation, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Location;
        }

        interface ISegmentBase {
            unit?: (number|null);
            segment?: (number|null);
        }

        class SegmentBase implements ISegmentBase {
            constructor(properties?: telejit.v1.ISegmentBase);
            public unit: number;
            public segment: number;
            public static encode(message: telejit.v1.ISegmentBase, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.SegmentBase;
        }

        interface ILink {
            batch?: (telejit.v1.ILinkBatch|null);
            batchContent?: (Uint8Array|null);
        }

        class Link implements ILink {
            constructor(properties?: telejit.v1.ILink);
            public batch?: (telejit.v1.ILinkBatch|null);
            public batchContent?: (Uint8Array|null);
            public source?: ("batch"|"batchContent");
            public static encode(message: telejit.v1.ILink, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Link;
        }

        interface ILinkBatch {
            units?: (telejit.v1.ILinkUnit[]|null);
        }

        class LinkBatch implements ILinkBatch {
            constructor(properties?: telejit.v1.ILinkBatch);
            public units: telejit.v1.ILinkUnit[];
            public static encode(message: telejit.v1.ILinkBatch, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LinkBatch;
        }

        interface ILinkUnit {
            id?: (number|null);
            name?: (string|null);
            segments?: (telejit.v1.ISegment[]|null);
            references?: (telejit.v1.IReference[]|null);
            ehFrames?: (telejit.v1.IRange[]|null);
            initializers?: (telejit.v1.IFunctionArray[]|null);
            finalizers?: (telejit.v1.IFunctionArray[]|null);
            debugObjects?: (telejit.v1.IDebugObject[]|null);
            functionNames?: (telejit.v1.IFunctionNames|null);
            unwindIndex?: (telejit.v1.IRange|null);
        }

        class LinkUnit implements ILinkUnit {
            constructor(properties?: telejit.v1.ILinkUnit);
            public id: number;
            public name: string;
            public segments: telejit.v1.ISegment[];
            public references: telejit.v1.IReference[];
            public ehFrames: telejit.v1.IRange[];
            public initializers: telejit.v1.IFunctionArray[];
            public finalizers: telejit.v1.IFunctionArray[];
            public debugObjects: telejit.v1.IDebugObject[];
            public functionNames?: (telejit.v1.IFunctionNames|null);
            public unwindIndex?: (telejit.v1.IRange|null);
            public static encode(message: telejit.v1.ILinkUnit, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LinkUnit;
        }

        interface IDebugObject {
            data?: (Uint8Array|null);
            content?: (Uint8Array|null);
            sectionIndex?: (Uint8Array|null);
            sectionSegment?: (Uint8Array|null);
            sectionOffset?: (Uint8Array|null);
        }

        class DebugObject implements IDebugObject {
            constructor(properties?: telejit.v1.IDebugObject);
            public data?: (Uint8Array|null);
            public content?: (Uint8Array|null);
            public sectionIndex: Uint8Array;
            public sectionSegment: Uint8Array;
            public sectionOffset: Uint8Array;
            public source?: ("data"|"content");
            public static encode(message: telejit.v1.IDebugObject, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.DebugObject;
        }

        interface IFunctionNames {
            segment?: (Uint8Array|null);
            offset?: (Uint8Array|null);
            size?: (Uint8Array|null);
            names?: (Uint8Array|null);
        }

        class FunctionNames implements IFunctionNames {
            constructor(properties?: telejit.v1.IFunctionNames);
            public segment: Uint8Array;
            public offset: Uint8Array;
            public size: Uint8Array;
            public names: Uint8Array;
            public static encode(message: telejit.v1.IFunctionNames, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.FunctionNames;
        }

        enum Permission {
            PERMISSION_UNSPECIFIED = 0,
            PERMISSION_READ_EXECUTE = 1,
            PERMISSION_READ = 2,
            PERMISSION_READ_WRITE = 3,
            PERMISSION_THREAD_LOCAL = 4
        }

        interface ISegment {
            permission?: (telejit.v1.Permission|null);
            size?: (number|null);
            alignment?: (number|null);
            pieces?: (telejit.v1.IPiece[]|null);
            fixupOffset?: (Uint8Array|null);
            fixupKind?: (Uint8Array|null);
            fixupTarget?: (Uint8Array|null);
            fixupAddend?: (Uint8Array|null);
            fixupAddendHigh?: (Uint8Array|null);
        }

        class Segment implements ISegment {
            constructor(properties?: telejit.v1.ISegment);
            public permission: telejit.v1.Permission;
            public size: number;
            public alignment: number;
            public pieces: telejit.v1.IPiece[];
            public fixupOffset: Uint8Array;
            public fixupKind: Uint8Array;
            public fixupTarget: Uint8Array;
            public fixupAddend: Uint8Array;
            public fixupAddendHigh: Uint8Array;
            public static encode(message: telejit.v1.ISegment, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Segment;
        }

        interface IPiece {
            offset?: (number|null);
            data?: (Uint8Array|null);
            content?: (Uint8Array|null);
        }

        class Piece implements IPiece {
            constructor(properties?: telejit.v1.IPiece);
            public offset: number;
            public data?: (Uint8Array|null);
            public content?: (Uint8Array|null);
            public source?: ("data"|"content");
            public static encode(message: telejit.v1.IPiece, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Piece;
        }

        interface IReference {
            segment?: (telejit.v1.ISegmentBase|null);
            address?: (number|Long|null);
            processSymbol?: (string|null);
            weak?: (boolean|null);
            threadLocal?: (boolean|null);
            near?: (boolean|null);
            notIn?: (number[]|null);
        }

        class Reference implements IReference {
            constructor(properties?: telejit.v1.IReference);
            public segment?: (telejit.v1.ISegmentBase|null);
            public address?: (number|Long|null);
            public processSymbol?: (string|null);
            public weak: boolean;
            public threadLocal: boolean;
            public near: boolean;
            public notIn: number[];
            public target?: ("segment"|"address"|"processSymbol");
            public static encode(message: telejit.v1.IReference, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Reference;
        }

        interface IRange {
            segment?: (number|null);
            offset?: (number|null);
            size?: (number|null);
        }

        class Range implements IRange {
            constructor(properties?: telejit.v1.IRange);
            public segment: number;
            public offset: number;
            public size: number;
            public static encode(message: telejit.v1.IRange, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Range;
        }

        interface IFunctionArray {
            range?: (telejit.v1.IRange|null);
            priority?: (number|null);
            reversed?: (boolean|null);
            preinit?: (boolean|null);
        }

        class FunctionArray implements IFunctionArray {
            constructor(properties?: telejit.v1.IFunctionArray);
            public range?: (telejit.v1.IRange|null);
            public priority: number;
            public reversed: boolean;
            public preinit: boolean;
            public static encode(message: telejit.v1.IFunctionArray, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.FunctionArray;
        }

        interface ILinkResult {
            segmentAddresses?: (Uint8Array|null);
            fixupsApplied?: (number|null);
            elapsedUs?: (number|null);
        }

        class LinkResult implements ILinkResult {
            constructor(properties?: telejit.v1.ILinkResult);
            public segmentAddresses: Uint8Array;
            public fixupsApplied: number;
            public elapsedUs: number;
            public static encode(message: telejit.v1.ILinkResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LinkResult;
        }

        interface IRelease {
            units?: (Uint8Array|null);
        }

        class Release implements IRelease {
            constructor(properties?: telejit.v1.IRelease);
            public units: Uint8Array;
            public static encode(message: telejit.v1.IRelease, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Release;
        }

        interface IReleaseResult {
            released?: (number|null);
        }

        class ReleaseResult implements IReleaseResult {
            constructor(properties?: telejit.v1.IReleaseResult);
            public released: number;
            public static encode(message: telejit.v1.IReleaseResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ReleaseResult;
        }

        interface ICall {
            "function"?: (telejit.v1.ILocation|null);
            thunk?: (telejit.v1.ILocation|null);
            buffer?: (Uint8Array|null);
            bufferSize?: (number|null);
            pointers?: (Uint8Array|null);
            replyOffset?: (number|null);
            replySize?: (number|null);
            stringResult?: (boolean|null);
            stackBytes?: (number|null);
            bufferContent?: (Uint8Array|null);
            stopOffset?: (number|null);
            keepsResults?: (boolean|null);
            deadlineMs?: (number|null);
            isolated?: (boolean|null);
        }

        class Call implements ICall {
            constructor(properties?: telejit.v1.ICall);
            public function?: (telejit.v1.ILocation|null);
            public thunk?: (telejit.v1.ILocation|null);
            public buffer: Uint8Array;
            public bufferSize: number;
            public pointers: Uint8Array;
            public replyOffset: number;
            public replySize: number;
            public stringResult: boolean;
            public stackBytes: number;
            public bufferContent: Uint8Array;
            public stopOffset: number;
            public keepsResults: boolean;
            public deadlineMs: number;
            public isolated: boolean;
            public static encode(message: telejit.v1.ICall, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Call;
        }

        interface ICallResult {
            buffer?: (Uint8Array|null);
            string?: (Uint8Array|null);
            hasString?: (boolean|null);
        }

        class CallResult implements ICallResult {
            constructor(properties?: telejit.v1.ICallResult);
            public buffer: Uint8Array;
            public string: Uint8Array;
            public hasString: boolean;
            public static encode(message: telejit.v1.ICallResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.CallResult;
        }

        interface ICallData {
            operation?: (number|null);
            data?: (Uint8Array|null);
        }

        class CallData implements ICallData {
            constructor(properties?: telejit.v1.ICallData);
            public operation: number;
            public data: Uint8Array;
            public static encode(message: telejit.v1.ICallData, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.CallData;
        }

        interface IInitialize {
        }

        class Initialize implements IInitialize {
            constructor(properties?: telejit.v1.IInitialize);
            public static encode(message: telejit.v1.IInitialize, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Initialize;
        }

        interface IInitializeResult {
            functionsRun?: (number|null);
        }

        class InitializeResult implements IInitializeResult {
            constructor(properties?: telejit.v1.IInitializeResult);
            public functionsRun: number;
            public static encode(message: telejit.v1.IInitializeResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.InitializeResult;
        }

        interface IResolveSymbols {
            names?: (string[]|null);
            notIn?: (number[]|null);
        }

        class ResolveSymbols implements IResolveSymbols {
            constructor(properties?: telejit.v1.IResolveSymbols);
            public names: string[];
            public notIn: number[];
            public static encode(message: telejit.v1.IResolveSymbols, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ResolveSymbols;
        }

        interface IResolveSymbolsResult {
            addresses?: (Uint8Array|null);
        }

        class ResolveSymbolsResult implements IResolveSymbolsResult {
            constructor(properties?: telejit.v1.IResolveSymbolsResult);
            public addresses: Uint8Array;
            public static encode(message: telejit.v1.IResolveSymbolsResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ResolveSymbolsResult;
        }

        interface ILoadLibrary {
            name?: (string|null);
            number?: (number|null);
        }

        class LoadLibrary implements ILoadLibrary {
            constructor(properties?: telejit.v1.ILoadLibrary);
            public name: string;
            public number: number;
            public static encode(message: telejit.v1.ILoadLibrary, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LoadLibrary;
        }

        interface ILoadLibraryResult {
            path?: (string|null);
        }

        class LoadLibraryResult implements ILoadLibraryResult {
            constructor(properties?: telejit.v1.ILoadLibraryResult);
            public path: string;
            public static encode(message: telejit.v1.ILoadLibraryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LoadLibraryResult;
        }

        interface IInstallRuntime {
            abi?: (number|null);
            unit?: (number|null);
            table?: (telejit.v1.ILocation|null);
        }

        class InstallRuntime implements IInstallRuntime {
            constructor(properties?: telejit.v1.IInstallRuntime);
            public abi: number;
            public unit: number;
            public table?: (telejit.v1.ILocation|null);
            public static encode(message: telejit.v1.IInstallRuntime, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.InstallRuntime;
        }

        interface IInstallRuntimeResult {
            installed?: (boolean|null);
        }

        class InstallRuntimeResult implements IInstallRuntimeResult {
            constructor(properties?: telejit.v1.IInstallRuntimeResult);
            public installed: boolean;
            public static encode(message: telejit.v1.IInstallRuntimeResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.InstallRuntimeResult;
        }

        interface IRunProgram {
            entry?: (telejit.v1.ILocation|null);
            argv?: (Uint8Array[]|null);
            env?: (Uint8Array[]|null);
            inheritEnv?: (boolean|null);
            cwd?: (string|null);
            hasInput?: (boolean|null);
            timeoutMs?: (number|null);
            stackBytes?: (number|null);
            outputWindowBytes?: (number|null);
        }

        class RunProgram implements IRunProgram {
            constructor(properties?: telejit.v1.IRunProgram);
            public entry?: (telejit.v1.ILocation|null);
            public argv: Uint8Array[];
            public env: Uint8Array[];
            public inheritEnv: boolean;
            public cwd: string;
            public hasInput: boolean;
            public timeoutMs: number;
            public stackBytes: number;
            public outputWindowBytes: number;
            public static encode(message: telejit.v1.IRunProgram, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.RunProgram;
        }

        enum ProgramPhase {
            PROGRAM_PHASE_UNSPECIFIED = 0,
            PROGRAM_PHASE_INIT = 1,
            PROGRAM_PHASE_RUN = 2,
            PROGRAM_PHASE_DONE = 3
        }

        interface IRunProgramResult {
            phase?: (telejit.v1.ProgramPhase|null);
            exitCode?: (number|null);
            signal?: (number|null);
            timedOut?: (boolean|null);
            signalName?: (string|null);
            elapsedUs?: (number|null);
        }

        class RunProgramResult implements IRunProgramResult {
            constructor(properties?: telejit.v1.IRunProgramResult);
            public phase: telejit.v1.ProgramPhase;
            public exitCode: number;
            public signal: number;
            public timedOut: boolean;
            public signalName: string;
            public elapsedUs: number;
            public static encode(message: telejit.v1.IRunProgramResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.RunProgramResult;
        }

        enum OutputStream {
            OUTPUT_STREAM_UNSPECIFIED = 0,
            OUTPUT_STREAM_STDOUT = 1,
            OUTPUT_STREAM_STDERR = 2
        }

        interface IProgramOutput {
            operation?: (number|null);
            stream?: (telejit.v1.OutputStream|null);
            data?: (Uint8Array|null);
        }

        class ProgramOutput implements IProgramOutput {
            constructor(properties?: telejit.v1.IProgramOutput);
            public operation: number;
            public stream: telejit.v1.OutputStream;
            public data: Uint8Array;
            public static encode(message: telejit.v1.IProgramOutput, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ProgramOutput;
        }

        interface ITakeStreams {
            hasInput?: (boolean|null);
            outputWindowBytes?: (number|null);
        }

        class TakeStreams implements ITakeStreams {
            constructor(properties?: telejit.v1.ITakeStreams);
            public hasInput: boolean;
            public outputWindowBytes: number;
            public static encode(message: telejit.v1.ITakeStreams, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.TakeStreams;
        }

        interface ITakeStreamsResult {
        }

        class TakeStreamsResult implements ITakeStreamsResult {
            constructor(properties?: telejit.v1.ITakeStreamsResult);
            public static encode(message: telejit.v1.ITakeStreamsResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.TakeStreamsResult;
        }

        interface IOutputCredit {
            operation?: (number|null);
            bytes?: (number|null);
        }

        class OutputCredit implements IOutputCredit {
            constructor(properties?: telejit.v1.IOutputCredit);
            public operation: number;
            public bytes: number;
            public static encode(message: telejit.v1.IOutputCredit, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.OutputCredit;
        }

        interface IProgramInput {
            operation?: (number|null);
            data?: (Uint8Array|null);
            end?: (boolean|null);
        }

        class ProgramInput implements IProgramInput {
            constructor(properties?: telejit.v1.IProgramInput);
            public operation: number;
            public data: Uint8Array;
            public end: boolean;
            public static encode(message: telejit.v1.IProgramInput, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ProgramInput;
        }

        interface IInputCredit {
            operation?: (number|null);
            bytes?: (number|null);
            closed?: (boolean|null);
        }

        class InputCredit implements IInputCredit {
            constructor(properties?: telejit.v1.IInputCredit);
            public operation: number;
            public bytes: number;
            public closed: boolean;
            public static encode(message: telejit.v1.IInputCredit, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.InputCredit;
        }

        interface ICancelOperation {
            operation?: (number|null);
        }

        class CancelOperation implements ICancelOperation {
            constructor(properties?: telejit.v1.ICancelOperation);
            public operation: number;
            public static encode(message: telejit.v1.ICancelOperation, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.CancelOperation;
        }

        interface ICancelOperationResult {
            wasRunning?: (boolean|null);
        }

        class CancelOperationResult implements ICancelOperationResult {
            constructor(properties?: telejit.v1.ICancelOperationResult);
            public wasRunning: boolean;
            public static encode(message: telejit.v1.ICancelOperationResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.CancelOperationResult;
        }

        interface IReadMemory {
            location?: (telejit.v1.ILocation|null);
            size?: (number|null);
        }

        class ReadMemory implements IReadMemory {
            constructor(properties?: telejit.v1.IReadMemory);
            public location?: (telejit.v1.ILocation|null);
            public size: number;
            public static encode(message: telejit.v1.IReadMemory, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ReadMemory;
        }

        interface IReadMemoryResult {
            data?: (Uint8Array|null);
        }

        class ReadMemoryResult implements IReadMemoryResult {
            constructor(properties?: telejit.v1.IReadMemoryResult);
            public data: Uint8Array;
            public static encode(message: telejit.v1.IReadMemoryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ReadMemoryResult;
        }

        interface IWriteMemory {
            location?: (telejit.v1.ILocation|null);
            data?: (Uint8Array|null);
        }

        class WriteMemory implements IWriteMemory {
            constructor(properties?: telejit.v1.IWriteMemory);
            public location?: (telejit.v1.ILocation|null);
            public data: Uint8Array;
            public static encode(message: telejit.v1.IWriteMemory, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.WriteMemory;
        }

        interface IWriteMemoryResult {
        }

        class WriteMemoryResult implements IWriteMemoryResult {
            constructor(properties?: telejit.v1.IWriteMemoryResult);
            public static encode(message: telejit.v1.IWriteMemoryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.WriteMemoryResult;
        }

        interface IAllocateMemory {
            size?: (number|Long|null);
            alignment?: (number|null);
        }

        class AllocateMemory implements IAllocateMemory {
            constructor(properties?: telejit.v1.IAllocateMemory);
            public size: (number|Long);
            public alignment: number;
            public static encode(message: telejit.v1.IAllocateMemory, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.AllocateMemory;
        }

        interface IAllocateMemoryResult {
            address?: (number|Long|null);
            size?: (number|Long|null);
        }

        class AllocateMemoryResult implements IAllocateMemoryResult {
            constructor(properties?: telejit.v1.IAllocateMemoryResult);
            public address: (number|Long);
            public size: (number|Long);
            public static encode(message: telejit.v1.IAllocateMemoryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.AllocateMemoryResult;
        }

        interface IFreeMemory {
            address?: (number|Long|null);
        }

        class FreeMemory implements IFreeMemory {
            constructor(properties?: telejit.v1.IFreeMemory);
            public address: (number|Long);
            public static encode(message: telejit.v1.IFreeMemory, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.FreeMemory;
        }

        interface IFreeMemoryResult {
        }

        class FreeMemoryResult implements IFreeMemoryResult {
            constructor(properties?: telejit.v1.IFreeMemoryResult);
            public static encode(message: telejit.v1.IFreeMemoryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.FreeMemoryResult;
        }

        enum MemoryAccess {
            MEMORY_ACCESS_UNSPECIFIED = 0,
            MEMORY_ACCESS_NONE = 1,
            MEMORY_ACCESS_READ = 2,
            MEMORY_ACCESS_READ_WRITE = 3
        }

        interface IProtectMemory {
            address?: (number|Long|null);
            size?: (number|Long|null);
            access?: (telejit.v1.MemoryAccess|null);
        }

        class ProtectMemory implements IProtectMemory {
            constructor(properties?: telejit.v1.IProtectMemory);
            public address: (number|Long);
            public size: (number|Long);
            public access: telejit.v1.MemoryAccess;
            public static encode(message: telejit.v1.IProtectMemory, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ProtectMemory;
        }

        interface IProtectMemoryResult {
        }

        class ProtectMemoryResult implements IProtectMemoryResult {
            constructor(properties?: telejit.v1.IProtectMemoryResult);
            public static encode(message: telejit.v1.IProtectMemoryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ProtectMemoryResult;
        }

        interface ISearchMemory {
            location?: (telejit.v1.ILocation|null);
            size?: (number|Long|null);
            pattern?: (Uint8Array|null);
            mostResults?: (number|null);
        }

        class SearchMemory implements ISearchMemory {
            constructor(properties?: telejit.v1.ISearchMemory);
            public location?: (telejit.v1.ILocation|null);
            public size: (number|Long);
            public pattern: Uint8Array;
            public mostResults: number;
            public static encode(message: telejit.v1.ISearchMemory, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.SearchMemory;
        }

        interface ISearchMemoryResult {
            addresses?: (Uint8Array|null);
            hasMore?: (boolean|null);
            unreadableBytes?: (number|Long|null);
        }

        class SearchMemoryResult implements ISearchMemoryResult {
            constructor(properties?: telejit.v1.ISearchMemoryResult);
            public addresses: Uint8Array;
            public hasMore: boolean;
            public unreadableBytes: (number|Long);
            public static encode(message: telejit.v1.ISearchMemoryResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.SearchMemoryResult;
        }

        interface IListRegions {
            from?: (number|Long|null);
        }

        class ListRegions implements IListRegions {
            constructor(properties?: telejit.v1.IListRegions);
            public from: (number|Long);
            public static encode(message: telejit.v1.IListRegions, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ListRegions;
        }

        interface IListRegionsResult {
            regions?: (telejit.v1.IMemoryRegion[]|null);
            hasMore?: (boolean|null);
        }

        class ListRegionsResult implements IListRegionsResult {
            constructor(properties?: telejit.v1.IListRegionsResult);
            public regions: telejit.v1.IMemoryRegion[];
            public hasMore: boolean;
            public static encode(message: telejit.v1.IListRegionsResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ListRegionsResult;
        }

        interface IMemoryRegion {
            start?: (number|Long|null);
            end?: (number|Long|null);
            readable?: (boolean|null);
            writable?: (boolean|null);
            executable?: (boolean|null);
            name?: (string|null);
        }

        class MemoryRegion implements IMemoryRegion {
            constructor(properties?: telejit.v1.IMemoryRegion);
            public start: (number|Long);
            public end: (number|Long);
            public readable: boolean;
            public writable: boolean;
            public executable: boolean;
            public name: string;
            public static encode(message: telejit.v1.IMemoryRegion, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.MemoryRegion;
        }

        interface IStorePointers {
            stores?: (telejit.v1.IPointerStore[]|null);
        }

        class StorePointers implements IStorePointers {
            constructor(properties?: telejit.v1.IStorePointers);
            public stores: telejit.v1.IPointerStore[];
            public static encode(message: telejit.v1.IStorePointers, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.StorePointers;
        }

        interface IPointerStore {
            cell?: (telejit.v1.ILocation|null);
            value?: (telejit.v1.ILocation|null);
        }

        class PointerStore implements IPointerStore {
            constructor(properties?: telejit.v1.IPointerStore);
            public cell?: (telejit.v1.ILocation|null);
            public value?: (telejit.v1.ILocation|null);
            public static encode(message: telejit.v1.IPointerStore, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.PointerStore;
        }

        interface IStorePointersResult {
        }

        class StorePointersResult implements IStorePointersResult {
            constructor(properties?: telejit.v1.IStorePointersResult);
            public static encode(message: telejit.v1.IStorePointersResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.StorePointersResult;
        }

        interface IUpcall {
            id?: (number|null);
            place?: (telejit.v1.ILocation|null);
            count?: (number|null);
            data?: (Uint8Array|null);
        }

        class Upcall implements IUpcall {
            constructor(properties?: telejit.v1.IUpcall);
            public id: number;
            public place?: (telejit.v1.ILocation|null);
            public count: number;
            public data: Uint8Array;
            public static encode(message: telejit.v1.IUpcall, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Upcall;
        }

        interface IAnswerUpcalls {
            upcalls?: (number[]|null);
            target?: (telejit.v1.ILocation|null);
            failure?: (string|null);
            result?: (telejit.v1.IUpcallResult|null);
            endsThreads?: (boolean|null);
        }

        class AnswerUpcalls implements IAnswerUpcalls {
            constructor(properties?: telejit.v1.IAnswerUpcalls);
            public upcalls: number[];
            public target?: (telejit.v1.ILocation|null);
            public failure?: (string|null);
            public result?: (telejit.v1.IUpcallResult|null);
            public endsThreads: boolean;
            public answer?: ("target"|"failure"|"result");
            public static encode(message: telejit.v1.IAnswerUpcalls, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.AnswerUpcalls;
        }

        interface IUpcallResult {
            value?: (Uint8Array|null);
            string?: (Uint8Array|null);
            hasString?: (boolean|null);
        }

        class UpcallResult implements IUpcallResult {
            constructor(properties?: telejit.v1.IUpcallResult);
            public value: Uint8Array;
            public string: Uint8Array;
            public hasString: boolean;
            public static encode(message: telejit.v1.IUpcallResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.UpcallResult;
        }

        interface IAnswerUpcallsResult {
        }

        class AnswerUpcallsResult implements IAnswerUpcallsResult {
            constructor(properties?: telejit.v1.IAnswerUpcallsResult);
            public static encode(message: telejit.v1.IAnswerUpcallsResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.AnswerUpcallsResult;
        }

        interface IMemoryUse {
        }

        class MemoryUse implements IMemoryUse {
            constructor(properties?: telejit.v1.IMemoryUse);
            public static encode(message: telejit.v1.IMemoryUse, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.MemoryUse;
        }

        interface IMemoryUseResult {
            codeBytes?: (number|Long|null);
            constantBytes?: (number|Long|null);
            dataBytes?: (number|Long|null);
            heldUnits?: (number|null);
            heldBytes?: (number|Long|null);
            examinations?: (number|null);
            signals?: (number|null);
        }

        class MemoryUseResult implements IMemoryUseResult {
            constructor(properties?: telejit.v1.IMemoryUseResult);
            public codeBytes: (number|Long);
            public constantBytes: (number|Long);
            public dataBytes: (number|Long);
            public heldUnits: number;
            public heldBytes: (number|Long);
            public examinations: number;
            public signals: number;
            public static encode(message: telejit.v1.IMemoryUseResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.MemoryUseResult;
        }

        interface IDescribeAddresses {
            addresses?: (Uint8Array|null);
            names?: (string[]|null);
        }

        class DescribeAddresses implements IDescribeAddresses {
            constructor(properties?: telejit.v1.IDescribeAddresses);
            public addresses: Uint8Array;
            public names: string[];
            public static encode(message: telejit.v1.IDescribeAddresses, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.DescribeAddresses;
        }

        interface IDescribeAddressesResult {
            descriptions?: (telejit.v1.IAddressDescription[]|null);
            sourceNames?: (string[]|null);
        }

        class DescribeAddressesResult implements IDescribeAddressesResult {
            constructor(properties?: telejit.v1.IDescribeAddressesResult);
            public descriptions: telejit.v1.IAddressDescription[];
            public sourceNames: string[];
            public static encode(message: telejit.v1.IDescribeAddressesResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.DescribeAddressesResult;
        }

        interface IAddressDescription {
            library?: (string|null);
            libraryAddress?: (number|Long|null);
            symbol?: (string|null);
            symbolAddress?: (number|Long|null);
            sourceName?: (string|null);
        }

        class AddressDescription implements IAddressDescription {
            constructor(properties?: telejit.v1.IAddressDescription);
            public library: string;
            public libraryAddress: (number|Long);
            public symbol: string;
            public symbolAddress: (number|Long);
            public sourceName: string;
            public static encode(message: telejit.v1.IAddressDescription, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.AddressDescription;
        }

        interface IListThreads {
        }

        class ListThreads implements IListThreads {
            constructor(properties?: telejit.v1.IListThreads);
            public static encode(message: telejit.v1.IListThreads, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ListThreads;
        }

        interface IListThreadsResult {
            threads?: (telejit.v1.ILinkedThread[]|null);
            count?: (number|null);
        }

        class ListThreadsResult implements IListThreadsResult {
            constructor(properties?: telejit.v1.IListThreadsResult);
            public threads: telejit.v1.ILinkedThread[];
            public count: number;
            public static encode(message: telejit.v1.IListThreadsResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ListThreadsResult;
        }

        interface ILinkedThread {
            number?: (number|Long|null);
            tid?: (number|null);
            name?: (string|null);
            start?: (number|Long|null);
            operation?: (number|null);
            "function"?: (number|Long|null);
        }

        class LinkedThread implements ILinkedThread {
            constructor(properties?: telejit.v1.ILinkedThread);
            public number: (number|Long);
            public tid: number;
            public name: string;
            public start: (number|Long);
            public operation: number;
            public function: (number|Long);
            public static encode(message: telejit.v1.ILinkedThread, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LinkedThread;
        }

        interface IThreadEnd {
            thread?: (telejit.v1.ILinkedThread|null);
            failure?: (telejit.v1.IFailure|null);
            untold?: (number|null);
        }

        class ThreadEnd implements IThreadEnd {
            constructor(properties?: telejit.v1.IThreadEnd);
            public thread?: (telejit.v1.ILinkedThread|null);
            public failure?: (telejit.v1.IFailure|null);
            public untold: number;
            public static encode(message: telejit.v1.IThreadEnd, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.ThreadEnd;
        }

        interface ILeftThread {
            thread?: (telejit.v1.ILinkedThread|null);
            stopped?: (boolean|null);
        }

        class LeftThread implements ILeftThread {
            constructor(properties?: telejit.v1.ILeftThread);
            public thread?: (telejit.v1.ILinkedThread|null);
            public stopped: boolean;
            public static encode(message: telejit.v1.ILeftThread, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.LeftThread;
        }

        interface IPing {
        }

        class Ping implements IPing {
            constructor(properties?: telejit.v1.IPing);
            public static encode(message: telejit.v1.IPing, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.Ping;
        }

        interface IPingResult {
        }

        class PingResult implements IPingResult {
            constructor(properties?: telejit.v1.IPingResult);
            public static encode(message: telejit.v1.IPingResult, writer?: $protobuf.Writer): $protobuf.Writer;
            public static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): telejit.v1.PingResult;
        }
    }
}
