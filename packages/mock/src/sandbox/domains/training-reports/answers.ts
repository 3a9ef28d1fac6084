import { chanceOf, diceOf } from "../../world/derive.ts";
import type { Enrollment } from "../enrollments/enrollment.ts";
import { examQuestions, type Question, surveyQuestions } from "./questions.ts";

/** A question, and which of its options a person chose. */
export interface Answer {
  readonly question: Question;
  readonly chosen: number;
  /** Undefined where no option is right or wrong. */
  readonly isRight: boolean | undefined;
}

export function isSurvey({ row }: Pick<Enrollment, "row">): boolean {
  return row.type === "Survey";
}

/** The answers of a person to the questions of a finished enrollment, from their ids, so that all reports agree. */
export function answersOf(enrollment: Enrollment, userId: string): Answer[] {
  const { enrollmentId, row } = enrollment;
  const throwDice = diceOf("answers", enrollmentId, userId);
  if (isSurvey(enrollment)) {
    return surveyQuestions.map((question) => {
      return { question, chosen: throwDice(question.options.length), isRight: undefined };
    });
  }
  if (!row.hasQuiz) return [];
  // between half and all of the questions are answered correctly
  const leastRight = examQuestions.length / 2;
  const wrong =
    examQuestions.length - leastRight - Math.floor(chanceOf("exam", enrollmentId, userId) * (leastRight + 1));
  const shift = throwDice(examQuestions.length);
  return examQuestions.map((question, index) => {
    const isRight = (index + shift) % examQuestions.length >= wrong;
    return { question, chosen: isRight ? 0 : 1, isRight };
  });
}

/** The percentage of questions answered correctly; null when there are none. */
export function scoreOf(answers: readonly Answer[]): number | null {
  const judged = answers.filter(({ isRight }) => isRight !== undefined);
  if (judged.length === 0) return null;
  return Math.round((100 * judged.filter(({ isRight }) => isRight).length) / judged.length);
}

const passingScore = 70;

/** How an exam ended; null where there was none. */
export function examStatusOf(score: number | null): "Passed" | "Failed" | null {
  if (score === null) return null;
  return score >= passingScore ? "Passed" : "Failed";
}
