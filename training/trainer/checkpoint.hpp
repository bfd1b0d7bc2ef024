// The checkpoint: everything needed to continue a run as if it had never stopped.
#pragma once
#include <string>

#include "training.hpp"

/// What a checkpoint begins with; the settings in words and the weights follow.
struct CheckpointHeader {
  char magic[8] = {'W', 'E', 'I', 'G', 'H', 'I', 'N', '1'};
  uint64_t settings_bytes = 0, parameters = 0, steps = 0, tokens = 0, epoch = 0, index = 0;
  double seconds = 0;
};

/// Writes beside the file and renames, so that an interruption leaves the old checkpoint whole.
void save_checkpoint(const std::string& path, const State& state, const Settings& settings);

/// Fills the state; ends the program when the file is damaged or was written under other settings.
void load_checkpoint(const std::string& path, State& state, const Settings& settings);
