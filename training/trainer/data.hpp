// Prepared documents (see training/README.md for the file format), and the order in which training reads them.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "transformer.hpp"

struct Documents {
  std::vector<uint16_t> tokens;
  std::vector<uint8_t> percent;   // loss weight of predicting that token
  std::vector<uint32_t> starts;   // one more than there are documents: the last is the end
  /// Reads <prefix>.tok, <prefix>.weight and <prefix>.doc; ends the program with a message when they do not fit.
  Documents(const std::string& prefix, int vocabulary);
  size_t count() const { return starts.size() - 1; }
};

/// Adds one document, cut to the context.
void append(Batch& batch, const Documents& documents, size_t index, int context);

/// Where training is in the data; with the seed it determines everything that follows.
struct Position {
  uint64_t epoch = 0, index = 0;
};

/// Endless batches: every epoch goes through all documents once, in an order drawn from the seed and the epoch.
class Reader {
 public:
  Reader(const Documents& documents, uint64_t seed, int context);
  Batch next(int tokens);  // whole documents until there are at least this many positions
  Position position() const { return at; }
  void seek(Position position);

 private:
  void shuffle();
  const Documents& documents;
  uint64_t seed;
  int context;
  Position at;
  std::vector<uint32_t> order;
};
