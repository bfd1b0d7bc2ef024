/** The parts of the course: which lessons stand under which title, on the map of lessons. */

/** What is asked of a lesson here: its folder's name, and how long it takes. */
interface PlacedLesson {
  entry: { id: string; data: { minutes: number } };
}

/** A part of the course: lessons in a row, with a title over them. */
export interface LessonPart<Lesson> {
  title: string;
  lessons: Lesson[];
  minutes: number;
}

/** The number in the name of a lesson's folder: 10 for "10-next-token". */
const folderNumber = ({ entry }: PlacedLesson) => Number.parseInt(entry.id);

/**
 * The lessons in parts; a part without lessons is left out.
 * @param titles by the folder number that each part begins with: { "10": "How a model works" }
 */
export function lessonParts<Lesson extends PlacedLesson>(
  lessons: Lesson[],
  titles: Record<string, string>,
): LessonPart<Lesson>[] {
  const starts = Object.keys(titles)
    .map(Number)
    .sort((a, b) => a - b);
  return starts
    .map((start, place) => {
      const end = starts[place + 1] ?? Infinity;
      const own = lessons.filter((lesson) => folderNumber(lesson) >= start && folderNumber(lesson) < end);
      const minutes = own.reduce((sum, { entry }) => sum + entry.data.minutes, 0);
      return { title: titles[start], lessons: own, minutes };
    })
    .filter(({ lessons: own }) => own.length > 0);
}
