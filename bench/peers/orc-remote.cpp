// A client of LLVM's own remote JIT (SimpleRemoteEPC over pipes, with llvm-jitlink-executor at the other end), to
// compare with. It reads one command a line and answers with one line of JSON, so that its measurements can be
// interleaved with others:
//
//   spawn N                      start an executor and shake hands             -> microseconds of each
//   call OBJECT N                call `int f(int)` of OBJECT                   -> microseconds of each
//   link-call-remove OBJECT N    add, look f up, call, remove                  -> microseconds of each
//   link NAME N FILE...          add the files, look NAME up (removal untimed) -> microseconds of each
//   keep NAME N FILE...          the same, without removing anything           -> microseconds of each
//
// FILEs ending in .a are static archives. Every answer is {"us": [...], "calls": requests per repetition}.
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/EPCDynamicLibrarySearchGenerator.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/MapperJITLinkMemoryManager.h"
#include "llvm/ExecutionEngine/Orc/MemoryMapper.h"
#include "llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h"
#include "llvm/ExecutionEngine/Orc/Shared/OrcRTBridge.h"
#include "llvm/ExecutionEngine/Orc/SimpleRemoteEPC.h"
#include "llvm/ExecutionEngine/Orc/TaskDispatch.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include <atomic>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace llvm;
using namespace llvm::orc;

static ExitOnError check("orc-remote: ");
static std::atomic<uint64_t> requests{0};

static double nowUs() {
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Counts what is asked of the executor.
class CountingTransport : public SimpleRemoteEPCTransport {
public:
  static Expected<std::unique_ptr<CountingTransport>> Create(SimpleRemoteEPCTransportClient &client, int in, int out) {
    auto inner = FDSimpleRemoteEPCTransport::Create(client, in, out);
    if (!inner)
      return inner.takeError();
    return std::unique_ptr<CountingTransport>(new CountingTransport(std::move(*inner)));
  }
  Error start() override { return inner->start(); }
  Error sendMessage(SimpleRemoteEPCOpcode opcode, uint64_t sequence, ExecutorAddr tag,
                    ArrayRef<char> bytes) override {
    if (opcode == SimpleRemoteEPCOpcode::CallWrapper)
      requests++;
    return inner->sendMessage(opcode, sequence, tag, bytes);
  }
  void disconnect() override { inner->disconnect(); }

private:
  explicit CountingTransport(std::unique_ptr<FDSimpleRemoteEPCTransport> inner) : inner(std::move(inner)) {}
  std::unique_ptr<FDSimpleRemoteEPCTransport> inner;
};

static std::string executorPath;
static bool isInPlace = false;
static bool isSharedMemory = false;

static std::unique_ptr<SimpleRemoteEPC> connect(pid_t &pid) {
  int request[2], answer[2];
  if (pipe(request) != 0 || pipe(answer) != 0) {
    perror("orc-remote: pipe");
    exit(1);
  }
  pid = fork();
  if (pid == 0) {
    close(request[1]);
    close(answer[0]);
    std::string fds = "filedescs=" + std::to_string(request[0]) + "," + std::to_string(answer[1]);
    execl(executorPath.c_str(), executorPath.c_str(), fds.c_str(), static_cast<char *>(nullptr));
    _exit(127);
  }
  close(request[0]);
  close(answer[1]);
  std::unique_ptr<TaskDispatcher> dispatcher;
  if (isInPlace)
    dispatcher = std::make_unique<InPlaceTaskDispatcher>();
  else
    dispatcher = std::make_unique<DynamicThreadPoolTaskDispatcher>(std::nullopt);
  SimpleRemoteEPC::Setup setup;
  if (isSharedMemory)
    setup.CreateMemoryManager = [](SimpleRemoteEPC &epc) -> Expected<std::unique_ptr<jitlink::JITLinkMemoryManager>> {
      SharedMemoryMapper::SymbolAddrs symbols;
      if (auto error = epc.getBootstrapSymbols(
              {{symbols.Instance, rt::ExecutorSharedMemoryMapperServiceInstanceName},
               {symbols.Reserve, rt::ExecutorSharedMemoryMapperServiceReserveWrapperName},
               {symbols.Initialize, rt::ExecutorSharedMemoryMapperServiceInitializeWrapperName},
               {symbols.Deinitialize, rt::ExecutorSharedMemoryMapperServiceDeinitializeWrapperName},
               {symbols.Release, rt::ExecutorSharedMemoryMapperServiceReleaseWrapperName}}))
        return std::move(error);
      return MapperJITLinkMemoryManager::CreateWithMapper<SharedMemoryMapper>(size_t(1) << 28, epc, symbols);
    };
  return check(SimpleRemoteEPC::Create<CountingTransport>(std::move(dispatcher), std::move(setup), answer[0],
                                                          request[1]));
}

static void reap(pid_t pid) {
  int status;
  waitpid(pid, &status, 0);
}

static std::unique_ptr<MemoryBuffer> load(const std::string &path) {
  return check(errorOrToExpected(MemoryBuffer::getFile(path)));
}

static bool isArchive(const std::string &path) { return StringRef(path).ends_with(".a"); }

class Client {
public:
  Client()
      : session(connect(pid)), process(session.getExecutorProcessControl()), layer(session, process.getMemMgr()),
        library(check(session.createJITDylib("main"))) {
    library.addGenerator(check(EPCDynamicLibrarySearchGenerator::GetForTargetProcess(session)));
  }
  ~Client() {
    check(session.endSession());
    reap(pid);
  }

  std::vector<double> call(const std::string &path, int count) {
    auto object = load(path);
    auto tracker = library.createResourceTracker();
    check(layer.add(tracker, copyOf(*object)));
    auto address = check(session.lookup(&library, "f")).getAddress();
    int32_t base = check(process.runAsIntFunction(address, 0));
    requests = 0;
    std::vector<double> us;
    for (int i = 0; i < count; i++) {
      double start = nowUs();
      int32_t result = check(process.runAsIntFunction(address, i));
      us.push_back(nowUs() - start);
      expect(result, base + i);
    }
    check(tracker->remove());
    return us;
  }

  std::vector<double> linkCallRemove(const std::string &path, int count) {
    auto object = load(path);
    std::vector<double> us;
    int32_t base = 0;
    requests = 0;
    for (int i = 0; i < count; i++) {
      auto bytes = copyOf(*object);
      double start = nowUs();
      auto tracker = library.createResourceTracker();
      check(layer.add(tracker, std::move(bytes)));
      auto symbol = check(session.lookup(&library, "f"));
      int32_t result = check(process.runAsIntFunction(symbol.getAddress(), i));
      check(tracker->remove());
      us.push_back(nowUs() - start);
      if (i == 0)
        base = result;
      expect(result, base + i);
    }
    return us;
  }

  std::vector<double> link(const std::string &name, int count, const std::vector<std::string> &paths, bool isKept) {
    std::vector<std::unique_ptr<MemoryBuffer>> files;
    for (auto &path : paths)
      files.push_back(load(path));
    std::vector<double> us;
    uint64_t counted = 0;
    for (int i = 0; i < count; i++) {
      auto &fresh = check(session.createJITDylib("link" + std::to_string(++dylibs)));
      fresh.addToLinkOrder(library);
      std::vector<std::unique_ptr<MemoryBuffer>> copies;
      for (auto &file : files)
        copies.push_back(copyOf(*file));
      requests = 0;
      double start = nowUs();
      for (size_t k = 0; k < paths.size(); k++) {
        if (isArchive(paths[k]))
          fresh.addGenerator(check(StaticLibraryDefinitionGenerator::Create(layer, std::move(copies[k]))));
        else
          check(layer.add(fresh, std::move(copies[k])));
      }
      check(session.lookup(&fresh, name));
      us.push_back(nowUs() - start);
      counted += requests;
      if (!isKept)
        check(session.removeJITDylib(fresh));
    }
    requests = counted;
    return us;
  }

private:
  static std::unique_ptr<MemoryBuffer> copyOf(const MemoryBuffer &from) {
    return MemoryBuffer::getMemBufferCopy(from.getBuffer(), from.getBufferIdentifier());
  }
  static void expect(int32_t actual, int32_t wanted) {
    if (actual == wanted)
      return;
    std::cerr << "orc-remote: f gave " << actual << " instead of " << wanted << "\n";
    exit(1);
  }

  pid_t pid = 0;
  ExecutionSession session;
  ExecutorProcessControl &process;
  ObjectLinkingLayer layer;
  JITDylib &library;
  int dylibs = 0;
};

static std::vector<double> spawn(int count) {
  std::vector<double> us;
  for (int i = 0; i < count; i++) {
    pid_t pid;
    double start = nowUs();
    ExecutionSession session(connect(pid));
    us.push_back(nowUs() - start);
    check(session.endSession());
    reap(pid);
  }
  return us;
}

static void answer(const std::vector<double> &us, int count) {
  std::cout << "{\"us\":[";
  for (size_t i = 0; i < us.size(); i++)
    std::cout << (i ? "," : "") << us[i];
  std::cout << "],\"calls\":" << double(requests) / count << "}" << std::endl;
}

int main(int argc, char **argv) {
  if (argc < 2) {
    std::cerr << "usage: orc-remote LLVM_JITLINK_EXECUTOR [in-place] [shared-memory]\n";
    return 2;
  }
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  executorPath = argv[1];
  for (int i = 2; i < argc; i++) {
    isInPlace |= StringRef(argv[i]) == "in-place";
    isSharedMemory |= StringRef(argv[i]) == "shared-memory";
  }
  Client client;
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string command, name, path;
    int count = 0;
    words >> command;
    if (command == "spawn") {
      words >> count;
      answer(spawn(count), count);
    } else if (command == "call") {
      words >> path >> count;
      answer(client.call(path, count), count);
    } else if (command == "link-call-remove") {
      words >> path >> count;
      answer(client.linkCallRemove(path, count), count);
    } else if (command == "link" || command == "keep") {
      words >> name >> count;
      std::vector<std::string> paths;
      while (words >> path)
        paths.push_back(path);
      answer(client.link(name, count, paths, command == "keep"), count);
    } else {
      std::cerr << "orc-remote: unknown command: " << line << "\n";
      return 2;
    }
  }
  return 0;
}
