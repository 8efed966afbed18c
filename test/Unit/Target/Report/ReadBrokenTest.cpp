//===- ReadBrokenTest.cpp - Damaged reports break nothing -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whatever a file holds, there is a message or a report that every emitter can
// write; under the sanitizers also no slip that goes unseen.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/CsvEmitter.h"
#include "Roofline/Target/Report/TextEmitter.h"
#include "SavedText.h"

using namespace roofline;

namespace {

/// Reads, makes and writes what `text` holds. True if it held a report.
bool survives(const std::string &text) {
  auto saved = readReports(text, "a.json");
  if (!saved) {
    EXPECT_NE(llvm::toString(saved.takeError()), "");
    return false;
  }
  for (const SavedReport &each : *saved) {
    auto result =
        buildReport(each, each.device, each.profile.bindings, each.options);
    auto *report = std::get_if<Report>(&result);
    if (!report) {
      EXPECT_NE(std::get<ReportError>(result).message, "");
      return false;
    }
    std::string output;
    llvm::raw_string_ostream os(output);
    emitJson(*report, os);
    emitText(*report, {}, os);
    emitCsv(*report, {}, os);
    EXPECT_NE(output, "");
  }
  return true;
}

TEST(ReadBrokenTest, TruncatedAnywhere) {
  std::string text = smallReport();
  ASSERT_TRUE(survives(text));
  size_t end = text.find_last_of('}');
  for (size_t length = 0; length < text.size(); ++length)
    EXPECT_EQ(survives(text.substr(0, length)), length > end) << length;
}

TEST(ReadBrokenTest, EachByteReplaced) {
  const std::string text = smallReport(), others = "\"0-},\xff[";
  for (size_t i = 0; i < text.size(); ++i) {
    std::string broken = text;
    broken[i] = others[i % others.size()];
    survives(broken);
  }
}

/// Where each name, string, number and word of `text` begins and ends.
std::vector<std::pair<size_t, size_t>> tokensOf(const std::string &text) {
  std::vector<std::pair<size_t, size_t>> tokens;
  for (size_t i = 0; i < text.size();) {
    size_t end = i + 1;
    if (text[i] == '"')
      end = text.find('"', i + 1) + 1;
    else if (std::isalnum(static_cast<unsigned char>(text[i])))
      end = text.find_first_of(",\n ]}", i);
    if (end > i + 1 || std::isdigit(static_cast<unsigned char>(text[i])))
      tokens.push_back({i, end - i});
    i = end;
  }
  return tokens;
}

TEST(ReadBrokenTest, EachTokenReplaced) {
  const std::string text = smallReport();
  const std::string deep = "\"" + std::string(300, '(') + "\"";
  int reports = 0;
  for (auto [begin, length] : tokensOf(text))
    for (std::string other :
         {"null", "true", "[]", "{}", "-1", "0", "1e300", "0.5", "\"\"",
          "9223372036854775807", "\"B*S^127*B^127\"", "\"-B\"",
          "\"ceildiv(B, 0*B - 3)\"", "\"\\u0000\\u001b[31m\"", deep.c_str()}) {
      std::string broken = text;
      reports += survives(broken.replace(begin, length, other));
    }
  // Figures that are made again may say anything.
  EXPECT_GT(reports, 100);
}

} // namespace
