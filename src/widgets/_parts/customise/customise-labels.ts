/** The words of the form that customises a widget. */
import { pickDictionary } from '../../../core/dictionary.ts';
import type english from './labels/en.json';

export type CustomiseLabels = typeof english;

/** What a setting is called; its choices by their values where they are words. */
export interface ParameterLabel {
  label: string;
  hint?: string;
  choices?: Record<string, string>;
}

export type ParameterLabels = Record<string, ParameterLabel>;

const dictionaries = import.meta.glob<CustomiseLabels>('./labels/*.json', { eager: true, import: 'default' });

export const customiseLabels = (language: string): CustomiseLabels => pickDictionary(dictionaries, language);
