// Checkpoint file: a header, the settings in words, then weights, momentum and variance as float32 (little-endian).
#include "checkpoint.hpp"

#include <cstdio>
#include <cstring>

#include "stop.hpp"

void save_checkpoint(const std::string& path, const State& state, const Settings& settings) {
  const std::string words = settings.fingerprint(), unfinished = path + ".new";
  const size_t count = state.model.layout.count;
  CheckpointHeader header;
  header.settings_bytes = words.size();
  header.parameters = count;
  header.steps = state.optimiser.steps;
  header.tokens = state.tokens;
  header.epoch = state.position.epoch;
  header.index = state.position.index;
  header.seconds = state.seconds;
  FILE* file = fopen(unfinished.c_str(), "wb");
  if (!file) stop("cannot write %s", unfinished.c_str());
  const bool written = fwrite(&header, sizeof header, 1, file) == 1 &&
                       fwrite(words.data(), 1, words.size(), file) == words.size() &&
                       fwrite(state.model.weights.values.data(), 4, count, file) == count &&
                       fwrite(state.optimiser.momentum.data(), 4, count, file) == count &&
                       fwrite(state.optimiser.variance.data(), 4, count, file) == count;
  if (fclose(file) != 0 || !written || rename(unfinished.c_str(), path.c_str()) != 0)
    stop("cannot write %s", path.c_str());
}

void load_checkpoint(const std::string& path, State& state, const Settings& settings) {
  const std::string expected = settings.fingerprint();
  const size_t count = state.model.layout.count;
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) stop("cannot open %s", path.c_str());
  CheckpointHeader header, right;
  std::string words(expected.size(), ' ');
  if (fread(&header, sizeof header, 1, file) != 1 || memcmp(header.magic, right.magic, sizeof right.magic) != 0)
    stop("%s is not a checkpoint", path.c_str());
  if (header.settings_bytes != expected.size() || fread(words.data(), 1, words.size(), file) != words.size() ||
      words != expected || header.parameters != count)
    stop("%s was written under other settings than: %s", path.c_str(), expected.c_str());
  if (fread(state.model.weights.data(), 4, count, file) != count ||
      fread(state.optimiser.momentum.data(), 4, count, file) != count ||
      fread(state.optimiser.variance.data(), 4, count, file) != count || fgetc(file) != EOF)
    stop("%s is damaged", path.c_str());
  fclose(file);
  state.optimiser.steps = header.steps;
  state.tokens = header.tokens;
  state.position = {header.epoch, header.index};
  state.seconds = header.seconds;
  state.model.refresh();
}
