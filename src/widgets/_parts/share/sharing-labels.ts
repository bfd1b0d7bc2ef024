/** The words of the dialog, fetched with it: no page carries them before somebody wants to share. */
import { pickDictionary } from '../../../core/dictionary.ts';
import type english from './labels/en.json';

export type SharingLabels = typeof english;

const dictionaries = import.meta.glob<SharingLabels>('./labels/*.json', { eager: true, import: 'default' });

export const sharingLabels = (language: string): SharingLabels => pickDictionary(dictionaries, language);
