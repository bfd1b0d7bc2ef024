// The commands: `train` a model; write the loss, logits and `gradients` of one batch; `check` gradients by differences.
#include <algorithm>
#include <cstring>

#include "inspection.hpp"
#include "options.hpp"
#include "training.hpp"

static Settings read_settings(Options& options) {
  Settings settings;
  settings.config = options.config();
  settings.data = options.text("data");
  settings.out = options.text("out");
  settings.seed = options.number("seed", settings.seed);
  settings.tokens = options.number("tokens", settings.tokens);
  settings.batch_tokens = options.number("batch", settings.batch_tokens);
  settings.micro_tokens = options.number("micro", settings.micro_tokens);
  settings.report_every = options.number("report", std::max(500000L, settings.tokens / 60));
  settings.stop_after = options.number("stop-after", settings.stop_after);
  settings.threads = options.number("threads", settings.threads);
  settings.resume = options.number("resume", 0) != 0;
  settings.start = saved_model(options.text("start"));
  settings.teacher = saved_model(options.text("teacher"));
  settings.teacher_share = options.share("teacher-share", settings.teacher != nullptr);
  OptimiserSettings& optimiser = settings.optimiser;
  optimiser.matrix_rate = options.number("matrix-rate", optimiser.matrix_rate);
  optimiser.embedding_rate = options.number("embedding-rate", optimiser.embedding_rate);
  optimiser.weight_decay = options.number("weight-decay", optimiser.weight_decay);
  optimiser.warm_up_steps = options.number("warm-up", optimiser.warm_up_steps);
  optimiser.decay_share = options.number("decay-share", optimiser.decay_share);
  options.finish();
  if (settings.data.empty() || settings.out.empty()) stop("train needs --data and --out");
  return settings;
}

int main(int count, char** words) {
  const char* command = count > 1 ? words[1] : "";
  Options options(count > 2 ? count - 2 : 0, words + 2);
  if (strcmp(command, "train") == 0) train(read_settings(options));
  else if (strcmp(command, "gradients") == 0) write_gradients(options);
  else if (strcmp(command, "check") == 0) check_gradients(options);
  else stop("usage: trainer train|gradients|check --name value ...  (see training/README.md)");
}
