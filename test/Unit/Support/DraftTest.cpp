//===- DraftTest.cpp - What is to take an output's place ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Draft.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <optional>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;
using roofline::Draft;

static bool canExchange = true, canLock = true;

/// Stands in for the system's, which some file systems refuse.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder,
                         const char *to, unsigned flags) noexcept {
  if (canExchange)
    return static_cast<int>(
        syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
  errno = EINVAL;
  return -1;
}

extern "C" int flock(int descriptor, int operation) noexcept {
  if (canLock)
    return static_cast<int>(syscall(SYS_flock, descriptor, operation));
  errno = EWOULDBLOCK;
  return -1;
}

namespace {

class DraftTest : public testing::Test {
protected:
  DraftTest() {
    std::string name = fs::temp_directory_path() / "draft-test-XXXXXX";
    folder = mkdtemp(name.data());
  }
  ~DraftTest() override {
    canExchange = canLock = true;
    fs::remove_all(folder);
  }

  /// Those in the folder, in alphabetical order.
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder))
      names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
  }

  fs::path folder;
};

using Names = std::vector<std::string>;

void write(const fs::path &path, const std::string &text) {
  std::ofstream(path) << text;
}

std::string read(const fs::path &path) {
  std::ifstream stream(path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// Of a folder with a file that says `text`.
std::error_code putFolder(const fs::path &place, const std::string &text) {
  std::error_code error;
  Draft draft(Draft::Kind::Folder, place, error);
  if (error)
    return error;
  write(fs::path(draft.path()) / "file", text);
  return draft.putInPlace();
}

std::error_code putFile(const fs::path &place, const std::string &text) {
  std::error_code error;
  Draft draft(Draft::Kind::File, place, error);
  if (error)
    return error;
  if (::write(draft.descriptor(), text.data(), text.size()) < 0)
    return std::error_code(errno, std::generic_category());
  return draft.putInPlace();
}

TEST_F(DraftTest, AFileTakesItsPlace) {
  EXPECT_FALSE(putFile(folder / "a", "first"));
  EXPECT_FALSE(putFile(folder / "a", "second"));
  EXPECT_EQ(read(folder / "a"), "second");
  EXPECT_EQ(names(), Names{"a"});
}

TEST_F(DraftTest, AFolderTakesItsPlace) {
  for (bool can : {true, false}) {
    canExchange = can;
    EXPECT_FALSE(putFolder(folder / "a", "first"));
    EXPECT_FALSE(putFolder(folder / "a", "second"));
    EXPECT_EQ(read(folder / "a" / "file"), "second");
    EXPECT_EQ(names(), Names{"a"});
    fs::remove_all(folder / "a");
  }
}

TEST_F(DraftTest, AnyNameWillDo) {
  std::string longest(255, 'n'), tooLong(256, 'n');
  EXPECT_FALSE(putFile(folder / longest, "text"));
  EXPECT_EQ(names(), Names{longest});
  EXPECT_EQ(putFile(folder / tooLong, "text"), std::errc::filename_too_long);
  fs::remove(folder / longest);
  for (bool can : {true, false}) {
    canExchange = can;
    EXPECT_FALSE(putFolder(folder / longest, "text"));
    EXPECT_FALSE(putFolder(folder / longest, "text"));
    EXPECT_EQ(names(), Names{longest});
    EXPECT_EQ(putFolder(folder / tooLong, "text"),
              std::errc::filename_too_long);
    EXPECT_EQ(names(), Names{longest});
  }
}

TEST_F(DraftTest, GoesWhereItIsNotPut) {
  for (Draft::Kind kind : {Draft::Kind::File, Draft::Kind::Folder}) {
    std::error_code error;
    Draft draft(kind, folder / "a", error);
    EXPECT_FALSE(error);
    EXPECT_EQ(names(), Names{fs::path(draft.path()).filename()});
  }
  EXPECT_EQ(names(), Names());
}

TEST_F(DraftTest, SaysWhyThereIsNone) {
  for (Draft::Kind kind : {Draft::Kind::File, Draft::Kind::Folder}) {
    std::error_code error;
    Draft draft(kind, folder / "none" / "a", error);
    EXPECT_EQ(error, std::errc::no_such_file_or_directory);
  }
}

TEST_F(DraftTest, LeavesNoneThatItCannotLock) {
  canLock = false;
  for (Draft::Kind kind : {Draft::Kind::File, Draft::Kind::Folder}) {
    std::error_code error;
    Draft draft(kind, folder / "a", error);
    EXPECT_EQ(error, std::errc::device_or_resource_busy);
    EXPECT_EQ(names(), Names());
  }
}

/// As `kill -9` does, while one of the kind is being made.
void leave(Draft::Kind kind, const fs::path &place) {
  pid_t child = fork();
  if (child == 0) {
    std::error_code error;
    Draft draft(kind, place, error);
    if (kind == Draft::Kind::Folder)
      write(fs::path(draft.path()) / "file", "half");
    _exit(error ? 1 : 0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  ASSERT_EQ(status, 0);
}

TEST_F(DraftTest, WhatAKilledProcessLeftGoesWithTheNext) {
  for (Draft::Kind left : {Draft::Kind::File, Draft::Kind::Folder})
    for (Draft::Kind next : {Draft::Kind::File, Draft::Kind::Folder}) {
      leave(left, folder / "a");
      EXPECT_EQ(names().size(), 1u);
      std::error_code error;
      Draft(next, folder / "b", error);
      EXPECT_EQ(names(), Names());
    }
}

TEST_F(DraftTest, WhatIsBeingMadeStays) {
  std::error_code error;
  Draft file(Draft::Kind::File, folder / "a", error);
  Draft other(Draft::Kind::Folder, folder / "a", error);
  EXPECT_FALSE(putFolder(folder / "b", "text"));
  EXPECT_FALSE(putFile(folder / "c", "text"));
  EXPECT_FALSE(file.putInPlace());
  EXPECT_EQ(names().size(), 4u);
}

/// What others call so, what cannot be opened, and where a link leads.
TEST_F(DraftTest, WhatIsNoneStays) {
  Names others = {".roofline-0123456.tmp", ".roofline-0123456g.tmp",
                  ".roofline-01234567.tmp.old", ".roofline-01234567.txt"};
  for (const std::string &name : others)
    write(folder / name, "text");
  fs::create_directory(folder / "kept");
  write(folder / "kept" / "file", "text");
  fs::create_symlink("kept", folder / ".roofline-00000000.tmp");
  EXPECT_FALSE(putFile(folder / "a", "text"));
  for (const std::string &name : others)
    EXPECT_EQ(read(folder / name), "text") << name;
  EXPECT_EQ(read(folder / "kept" / "file"), "text");
}

/// Each is whole, and the last one stays.
TEST_F(DraftTest, ManyAtOnce) {
  constexpr int kProcesses = 4, kTurns = 50;
  auto run = [&](int number) {
    int problems = 0;
    for (int turn = 0; turn < kTurns; ++turn)
      if (putFolder(folder / "a", "text") || putFile(folder / "b", "text"))
        ++problems;
      // Left by a killed process, to be removed by several at a time.
      else if (turn % 8 == number)
        leave(Draft::Kind::Folder, folder / "a");
    return problems;
  };
  for (int i = 0; i < kProcesses; ++i)
    if (fork() == 0)
      _exit(run(i) == 0 ? 0 : 1);
  for (int i = 0; i < kProcesses; ++i) {
    int status = 0;
    wait(&status);
    EXPECT_EQ(status, 0);
  }
  EXPECT_FALSE(putFolder(folder / "a", "last"));
  EXPECT_EQ(read(folder / "a" / "file"), "last");
  EXPECT_EQ(names(), (Names{"a", "b"}));
}

} // namespace
