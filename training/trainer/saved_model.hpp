// A model that exists already: the shape and the weights in a checkpoint, to start from or to learn from.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "model.hpp"

struct SavedModel {
  Config config;               // as its settings say, precision included
  std::vector<float> weights;  // in the layout's order
  uint64_t mark;               // of the weights: what a run names them by in its own settings

  /// Ends the program with a message when the file is no checkpoint or does not hold what its settings say.
  explicit SavedModel(const std::string& path);

  /// Gives a model these weights; ends the program when the shapes differ.
  void copy_into(Model& model) const;
};

/// A model to learn from; ends the program when it has not the pupil's vocabulary or reads less far back.
std::unique_ptr<Model> teacher_for(const SavedModel& saved, const Config& pupil);

/// The model in a checkpoint; none where the path is empty.
std::shared_ptr<const SavedModel> saved_model(const std::string& path);
