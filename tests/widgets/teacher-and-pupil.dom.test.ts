import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import TeacherAndPupil from '../../src/widgets/teacher-and-pupil/TeacherAndPupil.svelte';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';
import { teacherProps } from '../fixtures/widgets/variants.ts';

/** Many questions, on whatever machine tests run. */
const PATIENT = { timeout: 20_000 };

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

let model: ReturnType<typeof fakeModel>;
afterEach(cleanup);
beforeEach(() => {
  model = fakeModel();
  history.replaceState(null, '', '/embed/teacher-and-pupil/?questions=5');
  render(TeacherAndPupil, teacherProps(model));
});

test('a row is picked by its name, and then it is that skill which is run again', async () => {
  await press('Letters');
  expect(location.search).toContain('skill=letters');
  await press(/^Run it again here/);
  await waitFor(() => expect(screen.getByText(/^Your device answered 15 questions/)).toBeDefined(), PATIENT);
  const row = screen.getByRole('button', { name: 'Letters' }).closest('tr')!;
  expect(row.querySelectorAll('.point.own')).toHaveLength(2);
  expect(row.querySelectorAll('.yours')).toHaveLength(3);
  expect(document.querySelectorAll('.point.own')).toHaveLength(2);
});

test('the table has all skills with their ranges', async () => {
  await press('Table');
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows[0]).toMatch(/Skill.*pupil.*twin.*teacher/);
  expect(rows).toHaveLength(1 + 12);
  expect(rows[1]).toMatch(/50% \(44%–56%\)/);
});
