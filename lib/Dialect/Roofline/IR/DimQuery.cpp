//===- DimQuery.cpp - Sizes of values as expressions ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/DimQuery.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace roofline;

std::optional<SymbolicExpr> DimQuery::index(OpFoldResult value) {
  if (auto attribute = dyn_cast<Attribute>(value))
    return SymbolicExpr(cast<IntegerAttr>(attribute).getInt());
  return index(cast<Value>(value));
}

bool DimQuery::saysMore(const SymbolicExpr &a, const SymbolicExpr &b) const {
  if (a.constant() || b.constant())
    return !b.constant();
  return isNamed(a) && !isNamed(b);
}

SymbolicExpr DimQuery::elements(Value value) {
  SymbolicExpr product = 1;
  auto shaped = dyn_cast<ShapedType>(value.getType());
  if (!shaped || !shaped.hasRank())
    return product;
  for (int64_t i = 0; i < shaped.getRank(); ++i)
    product *= dim(value, i);
  return product;
}

unsigned roofline::elementBits(Type type) {
  Type element = getElementTypeOrSelf(type);
  if (element.isIndex())
    return 64;
  if (auto complex = dyn_cast<ComplexType>(element))
    return 2 * elementBits(complex.getElementType());
  if (auto vector = dyn_cast<VectorType>(element))
    return vector.getNumElements() * elementBits(vector.getElementType());
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    return quantized.getStorageTypeIntegralWidth();
  return element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 0;
}

SymbolicExpr DimQuery::packedBytes(const SymbolicExpr &count, Type type) const {
  unsigned bits = elementBits(type);
  if (conventions_.packing == Conventions::Packing::Bytes)
    bits = llvm::alignTo<8>(bits);
  if (bits % 8 == 0)
    return count * SymbolicExpr(bits / 8);
  return ceilDiv(count * SymbolicExpr(bits), 8);
}

/// The name of a common type. Printing one sets up a printer for all dialects,
/// which takes longer than to count an op.
static llvm::StringRef commonName(Type type) {
  return llvm::TypeSwitch<Type, llvm::StringRef>(type)
      .Case([](Float32Type) { return "f32"; })
      .Case([](Float16Type) { return "f16"; })
      .Case([](BFloat16Type) { return "bf16"; })
      .Case([](Float64Type) { return "f64"; })
      .Case([](IndexType) { return "index"; })
      .Default([](Type) { return ""; });
}

std::string roofline::elementTypeName(Type type) {
  Type element = getElementTypeOrSelf(type);
  if (llvm::StringRef common = commonName(element); !common.empty())
    return common.str();
  if (auto integer = dyn_cast<IntegerType>(element);
      integer && integer.isSignless())
    return "i" + std::to_string(integer.getWidth());
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    return elementTypeName(quantized.getStorageType());
  std::string name;
  llvm::raw_string_ostream(name) << element;
  return name;
}
