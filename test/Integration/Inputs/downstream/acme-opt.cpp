// Somebody's compiler: a dialect with one op, what the op costs, and a pass that
// acts on what bounds it.

#include "Roofline/Dialect/Roofline/IR/DimQuery.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Registration.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

#include "AcmeDialect.h.inc"
#define GET_OP_CLASSES
#include "AcmeOps.h.inc"

using namespace mlir;
using namespace roofline;

#include "AcmeDialect.cpp.inc"
#define GET_OP_CLASSES
#include "AcmeOps.cpp.inc"

void acme::AcmeDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "AcmeOps.cpp.inc"
      >();
}

namespace {
struct ScanModel
    : CostModelOpInterface::ExternalModel<ScanModel, acme::ScanOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    cost.addWork(Unit::Vector, "f32", dims.elements(op->getOperand(0)));
    cost.addRead(Traffic::Place::Operand, 0, dims.bytes(op->getOperand(0)));
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(op->getOperand(0)));
    return std::optional<Cost>(cost);
  }
};

/// Says which ops wait for memory.
struct TagPass : PassWrapper<TagPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TagPass)
  StringRef getArgument() const override { return "acme-tag"; }
  void runOnOperation() override {
    getOperation()->walk([](acme::ScanOp op) {
      auto bound = op->getAttrOfType<BoundAttr>(attr::kBound);
      if (bound && bound.getValue().kind == BoundKind::Memory)
        op->setAttr("acme.waits", UnitAttr::get(op.getContext()));
    });
  }
};
} // namespace

int main(int argc, char **argv) {
  DialectRegistry registry;
  registry.insert<acme::AcmeDialect, func::FuncDialect>();
  registry.addExtension(+[](MLIRContext *context, acme::AcmeDialect *) {
    acme::ScanOp::attachInterface<ScanModel>(*context);
  });
  roofline::registerAllDialects(registry);
  roofline::registerAllPasses();
  PassRegistration<TagPass>();
  return failed(MlirOptMain(argc, argv, "acme", registry));
}
