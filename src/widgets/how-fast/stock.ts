/** The models, devices and published measurements there are, handed to the island as one string, and the two set-ups made of them. */
import { cacheOf, type Cache } from '../../core/cache.ts';
import type { Bits } from '../../core/memory.ts';
import type { Values } from '../../core/params.ts';
import type { Machine, Runner } from '../../core/speed.ts';
import type { Family } from '../parameter-scale/family.ts';
import type { params } from './params.ts';

export interface FastModel extends Runner {
  id: string;
  name: string;
  family: Family;
}

export interface FastDevice extends Machine {
  id: string;
  name: string;
  /** Bytes that a model may have. */
  usable: number;
}

/** A speed that somebody measured and published. */
export interface Measured {
  machine: string;
  /** Its file in content/devices, where it has one. */
  device?: string;
  model: string;
  bits: Bits;
  /** Bytes of weights read for a token, and bytes a second that the memory hands over at most. */
  bytes: number;
  bandwidth: number;
  tokensPerSecond: number;
  /** Of a source's place in `sources`. */
  source: number;
}

export interface Stock {
  models: FastModel[];
  devices: FastDevice[];
  measured: Measured[];
  sources: { title: string; url: string }[];
}

/** Stands for the reader's own model or device. */
export const OWN = 'own';

export const SETUPS = [1, 2] as const;

/** A model on a device in a place. */
export interface SetUp {
  model: FastModel;
  device: FastDevice;
  bits: Bits;
  /** Seconds. */
  delay: number;
  reasoning: number;
}

type Chosen = Values<typeof params>;

/** What of the table belongs to one set-up, by its names there. */
export const FIELDS = {
  1: { model: 'model', device: 'device', bits: 'bits', delay: 'delay', reasoning: 'reasoning' },
  2: { model: 'model2', device: 'device2', bits: 'bits2', delay: 'delay2', reasoning: 'reasoning2' },
} as const;

export function chosenModel({ models }: Stock, id: string, values: Chosen, name: string): FastModel | undefined {
  if (id !== OWN) return models.find((model) => model.id === id);
  const { parameters, active, layers, heads, width } = values;
  const cache: Cache = cacheOf({ layers, kvHeads: heads, headDim: width });
  return { id, name, family: 'disputed', parameters: parameters * 1e9, active: active * 1e9, cache };
}

export function chosenDevice({ devices }: Stock, id: string, values: Chosen, name: string): FastDevice | undefined {
  if (id !== OWN) return devices.find((device) => device.id === id);
  const { bandwidth, compute, memory } = values;
  return { id, name, bandwidth: bandwidth * 1e9, compute: compute * 1e12, usable: memory * 1e9 };
}

/** The set-up of that number; a model or device that is not there is replaced by the first there is. */
export function setUp(stock: Stock, values: Chosen, which: 1 | 2, names: { model: string; device: string }): SetUp {
  const fields = FIELDS[which];
  return {
    model: chosenModel(stock, values[fields.model], values, names.model) ?? stock.models[0],
    device: chosenDevice(stock, values[fields.device], values, names.device) ?? stock.devices[0],
    bits: values[fields.bits],
    delay: values[fields.delay] / 1000,
    reasoning: values[fields.reasoning],
  };
}
