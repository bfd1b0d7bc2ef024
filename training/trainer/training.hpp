// A training run: what it is asked to do, the state it carries from step to step, and the run itself.
#pragma once
#include <string>

#include "data.hpp"
#include "model.hpp"
#include "optimiser.hpp"
#include "saved_model.hpp"

struct Settings {
  Config config;
  OptimiserSettings optimiser;
  std::string data, out;
  uint64_t seed = 1;
  long tokens = 1000000;     // the budget
  long batch_tokens = 8192;  // a step
  long micro_tokens = 256;   // what is computed at once: sized for the cache
  long report_every = 1000000;
  long stop_after = 0;       // leave early, as if interrupted: for tests
  int threads = 1;           // 1 or 2; the result is the same
  bool resume = false;
  std::shared_ptr<const SavedModel> start;    // the first weights, if they are not drawn from the seed
  std::shared_ptr<const SavedModel> teacher;  // whose expectations are learnt as well as the text,
  double teacher_share = 0;                   // with this share of the loss

  /// Everything that determines the result, in words: a checkpoint continues only under the same.
  std::string fingerprint() const;
};

struct State {
  Model model;
  Optimiser optimiser;
  Position position;
  long tokens = 0;
  double seconds = 0;
  explicit State(const Config& config) : model(config), optimiser(model.layout) {}
};

/// Trains, or continues, until the budget is used; writes checkpoint.bin, loss.csv and summary.json into `out`.
void train(const Settings& settings);
