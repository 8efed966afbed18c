//===- Executed.cpp - Counts by running compiled code ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Executed.h"

#include "../Conversion/LowerToLLVM.h"
#include "BruteForce.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

#include <memory>
#include <set>

using namespace mlir;
using namespace roofline;
using namespace roofline::oracle;

//===----------------------------------------------------------------------===//
// What the code calls
//===----------------------------------------------------------------------===//

namespace {
struct Recorder {
  std::vector<int64_t> executed; // by kind of scalar op
  std::set<const char *> read, written;
  /// Nothing is freed during a run, so an address is one element for good.
  std::vector<std::unique_ptr<char[]>> buffers;
};
} // namespace

static Recorder *recorder = nullptr;

static void countScalar(int64_t kind) { ++recorder->executed[kind]; }

static void touch(const char *element, bool isWrite) {
  if (isWrite)
    recorder->written.insert(element);
  else if (!recorder->written.count(element))
    recorder->read.insert(element);
}

static void *allocate(size_t bytes) {
  recorder->buffers.push_back(std::make_unique<char[]>(bytes));
  return recorder->buffers.back().get();
}

static void release(void *) {}

static llvm::orc::SymbolMap symbols(llvm::orc::MangleAndInterner intern) {
  auto define = [](auto *function) {
    return llvm::orc::ExecutorSymbolDef(
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported);
  };
  return {{intern("oracle_count"), define(&countScalar)},
          {intern("oracle_touch"), define(&touch)},
          {intern("malloc"), define(&allocate)},
          {intern("free"), define(&release)}};
}

//===----------------------------------------------------------------------===//
// Instrumentation
//===----------------------------------------------------------------------===//

namespace {
struct Kind {
  std::string name;
  int64_t amount;
};
} // namespace

/// Calls `oracle_count` before every scalar op. Loops add no arithmetic that is
/// in the table: they compute places by affine maps.
static std::vector<Kind> countScalars(ModuleOp module, std::string &problem) {
  SmallVector<std::pair<Operation *, const ScalarKind *>> ops;
  module.walk([&](Operation *op) {
    StringRef dialect = op->getName().getDialectNamespace();
    if (dialect != "arith" && dialect != "math")
      return;
    const ScalarKind *kind = scalarKind(op);
    if (!kind)
      problem = "no such scalar: " + op->getName().getStringRef().str();
    else if (kind->unit)
      ops.push_back({op, kind});
  });
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  Location loc = module.getLoc();
  auto callee =
      func::FuncOp::create(builder, loc, "oracle_count",
                           builder.getFunctionType(builder.getI64Type(), {}));
  callee.setPrivate();
  std::vector<Kind> kinds;
  for (auto [op, kind] : ops) {
    builder.setInsertionPoint(op);
    Value number = arith::ConstantOp::create(
        builder, loc, builder.getI64IntegerAttr(kinds.size()));
    func::CallOp::create(builder, loc, callee, number);
    kinds.push_back({unitAndType(op, *kind), kind->amount});
  }
  return kinds;
}

/// Calls `oracle_touch` before every load and store of a number.
static void recordAccesses(ModuleOp module) {
  SmallVector<Operation *> ops;
  module.walk([&](Operation *op) {
    Type type = isa<LLVM::LoadOp>(op)    ? op->getResult(0).getType()
                : isa<LLVM::StoreOp>(op) ? op->getOperand(0).getType()
                                         : Type();
    if (type && type.isIntOrFloat())
      ops.push_back(op);
  });
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  Location loc = module.getLoc();
  Type pointer = LLVM::LLVMPointerType::get(module.getContext());
  auto callee = LLVM::LLVMFuncOp::create(
      builder, loc, "oracle_touch",
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(module.getContext()),
                                  {pointer, builder.getI1Type()}));
  for (Operation *op : ops) {
    builder.setInsertionPoint(op);
    bool isWrite = isa<LLVM::StoreOp>(op);
    Value flag =
        LLVM::ConstantOp::create(builder, loc, builder.getBoolAttr(isWrite));
    LLVM::CallOp::create(builder, loc, callee,
                         ValueRange{op->getOperand(isWrite), flag});
  }
}

//===----------------------------------------------------------------------===//
// The run
//===----------------------------------------------------------------------===//

static llvm::Expected<std::unique_ptr<ExecutionEngine>>
compile(ModuleOp module) {
  [[maybe_unused]] static bool initialized =
      llvm::InitializeNativeTarget() ||
      llvm::InitializeNativeTargetAsmPrinter();
  auto host = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!host)
    return host.takeError();
  host->setCodeGenOptLevel(llvm::CodeGenOptLevel::None);
  auto machine = host->createTargetMachine();
  if (!machine)
    return machine.takeError();
  auto engine = ExecutionEngine::create(module, {}, std::move(*machine));
  if (engine)
    (*engine)->registerSymbols(symbols);
  return engine;
}

namespace {
/// A tensor's buffer, as the C interface passes it: two pointers, an offset,
/// sizes, strides.
class Buffer {
public:
  explicit Buffer(Type type)
      : type(cast<RankedTensorType>(type)), words(3 + 2 * rank()) {}

  void fill() {
    auto *data = static_cast<char *>(allocate(bytes()));
    words[0] = words[1] =
        static_cast<int64_t>(reinterpret_cast<intptr_t>(data));
    int64_t stride = 1;
    for (size_t dim = rank(); dim-- > 0;) {
      words[3 + dim] = type.getDimSize(dim);
      words[3 + rank() + dim] = stride;
      stride *= type.getDimSize(dim);
    }
    for (int64_t i = 0; i < type.getNumElements(); ++i)
      if (type.getElementType().isF32())
        reinterpret_cast<float *>(data)[i] = 1;
      else if (type.getElementType().isF16())
        reinterpret_cast<uint16_t *>(data)[i] = 0x3c00;
      else
        reinterpret_cast<int32_t *>(data)[i] = static_cast<int32_t>(i);
  }

  /// Bytes of it that are in `touched`.
  int64_t bytesIn(const std::set<const char *> &touched) const {
    const char *begin =
        reinterpret_cast<const char *>(words[1]) + words[2] * elementBytes();
    auto number = std::distance(touched.lower_bound(begin),
                                touched.lower_bound(begin + bytes()));
    return number * elementBytes();
  }

  int64_t *descriptor() { return words.data(); }
  size_t numWords() const { return words.size(); }

private:
  size_t rank() const { return static_cast<size_t>(type.getRank()); }
  int64_t elementBytes() const { return type.getElementTypeBitWidth() / 8; }
  int64_t bytes() const { return type.getNumElements() * elementBytes(); }

  RankedTensorType type;
  std::vector<int64_t> words;
};
} // namespace

/// The C interface takes pointers to descriptors, the first to those of all
/// results; the engine takes pointers to what is passed.
static llvm::Error invoke(ExecutionEngine &engine,
                          std::vector<Buffer> &arguments,
                          std::vector<Buffer> &results) {
  std::vector<int64_t> given;
  for (const Buffer &result : results)
    given.resize(given.size() + result.numWords());
  std::vector<void *> passed;
  if (!results.empty())
    passed.push_back(given.data());
  for (Buffer &argument : arguments)
    passed.push_back(argument.descriptor());
  SmallVector<void *> packed;
  for (void *&pointer : passed)
    packed.push_back(&pointer);
  if (llvm::Error error = engine.invokePacked("_mlir_ciface_f", packed))
    return error;
  const int64_t *next = given.data();
  for (Buffer &result : results) {
    std::copy_n(next, result.numWords(), result.descriptor());
    next += result.numWords();
  }
  return llvm::Error::success();
}

Executed roofline::oracle::execute(ModuleOp module, std::string &problem) {
  FunctionType type = module.lookupSymbol<func::FuncOp>("f").getFunctionType();
  Executed executed;
  Recorder current;
  recorder = &current;
  if (failed(lowerToLoops(module, /*ownsResults=*/false))) {
    problem = "cannot be lowered to loops";
    return executed;
  }
  std::vector<Kind> kinds = countScalars(module, problem);
  current.executed.resize(kinds.size());
  if (failed(lowerLoopsToLLVM(module))) {
    problem = "cannot be lowered to LLVM";
    return executed;
  }
  recordAccesses(module);
  auto engine = compile(module);
  if (!engine) {
    problem = llvm::toString(engine.takeError());
    return executed;
  }
  std::vector<Buffer> arguments(type.getInputs().begin(),
                                type.getInputs().end());
  std::vector<Buffer> results(type.getResults().begin(),
                              type.getResults().end());
  for (Buffer &argument : arguments)
    argument.fill();
  if (llvm::Error error = invoke(**engine, arguments, results))
    problem = llvm::toString(std::move(error));
  for (auto [kind, times] : llvm::zip(kinds, current.executed))
    if (times != 0)
      executed.work[kind.name] += kind.amount * times;
  for (const Buffer &argument : arguments)
    executed.arguments.push_back(argument.bytesIn(current.read));
  for (const Buffer &result : results)
    executed.results.push_back(result.bytesIn(current.written));
  return executed;
}
