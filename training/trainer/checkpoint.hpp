// The checkpoint: everything needed to continue a run as if it had never stopped.
#pragma once
#include <string>

#include "training.hpp"

/// Writes beside the file and renames, so that an interruption leaves the old checkpoint whole.
void save_checkpoint(const std::string& path, const State& state, const Settings& settings);

/// Fills the state; ends the program when the file is damaged or was written under other settings.
void load_checkpoint(const std::string& path, State& state, const Settings& settings);
