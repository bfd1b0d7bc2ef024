// Commands that look inside: one batch's loss, logits and gradients for the tests.
#pragma once
#include "options.hpp"

/// --weights FILE (float32 in the layout's order), --data PREFIX, --out FILE: writes loss and weight (2 float64), then
/// the logits of the counted positions and the gradient of the mean loss as float32.
void write_gradients(Options& options);

/// --seed N, --data PREFIX, and perhaps --teacher FILE with its --teacher-share: prints one line of JSON a tensor: its
/// name, the length of its gradient, and the slope that finite differences measure along that gradient. The two should
/// agree.
void check_gradients(Options& options);
