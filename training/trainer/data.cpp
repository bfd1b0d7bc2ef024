// Reads the token files and serves shuffled batches of whole documents.
#include "data.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>

#include "random.hpp"
#include "stop.hpp"

namespace {

template <typename Value>
std::vector<Value> read_all(const std::string& path) {
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) stop("cannot open %s", path.c_str());
  fseek(file, 0, SEEK_END);
  std::vector<Value> values(ftell(file) / sizeof(Value));
  rewind(file);
  if (fread(values.data(), sizeof(Value), values.size(), file) != values.size()) stop("cannot read %s", path.c_str());
  fclose(file);
  return values;
}

}  // namespace

Documents::Documents(const std::string& prefix, int vocabulary)
    : tokens(read_all<uint16_t>(prefix + ".tok")),
      percent(read_all<uint8_t>(prefix + ".weight")),
      starts(read_all<uint32_t>(prefix + ".doc")) {
  const bool fits = starts.size() > 1 && starts.front() == 0 && starts.back() == tokens.size() &&
                    percent.size() == tokens.size() && std::is_sorted(starts.begin(), starts.end());
  if (!fits) stop("%s.{tok,weight,doc} do not belong together", prefix.c_str());
  const int highest = *std::max_element(tokens.begin(), tokens.end());
  if (highest >= vocabulary)
    stop("%s.tok has token %d, but the vocabulary ends at %d", prefix.c_str(), highest, vocabulary - 1);
}

void append(Batch& batch, const Documents& documents, size_t index, int context) {
  const uint32_t first = documents.starts[index];
  const int length = std::min<int>(documents.starts[index + 1] - first, context + 1) - 1;
  if (length < 1) return;
  batch.documents.push_back({batch.size(), length});
  for (int i = 0; i < length; i++) {
    batch.tokens.push_back(documents.tokens[first + i]);
    batch.targets.push_back(documents.tokens[first + i + 1]);
    batch.weights.push_back(documents.percent[first + i + 1] / 100.0f);
  }
}

Reader::Reader(const Documents& documents, uint64_t seed, int context)
    : documents(documents), seed(seed), context(context), order(documents.count()) {
  shuffle();
}

void Reader::shuffle() {
  Random random(seed * 1000003 + at.epoch);
  std::iota(order.begin(), order.end(), 0);
  for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[random.below(i + 1)]);
}

void Reader::seek(Position position) {
  at = position;
  shuffle();
}

Batch Reader::next(int tokens) {
  Batch batch;
  while (batch.size() < tokens) {
    if (at.index == documents.count()) {
      at = {at.epoch + 1, 0};
      shuffle();
    }
    append(batch, documents, order[at.index++], context);
  }
  return batch;
}
