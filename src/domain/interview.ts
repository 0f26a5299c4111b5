import type { Interview, Present } from '../../events/person.ts'
import { onPresent } from './decision.ts'

export type NewInterview = Omit<Interview, 'created_at'>

/** An interview as a reply shows it. Times are milliseconds since the Unix epoch. */
export interface InterviewView extends Interview {
  person_id: string
  published: 0 | 1
  updated_at: number
}

/** Adds an interview. Also applies to archived people. */
export const addInterview = onPresent<NewInterview>((person, { id, date, board_id, form_id, profile_id }) => {
  const before = person.interviews.map((interview) => interview.id)
  return [{
    type: 'InterviewAdded',
    open: { interview_id: id, from: { interviews: before }, to: { interviews: [...before, id] } },
    sealed: { date, board_id, form_id, profile_id },
  }]
})

/** The interviews of a person in the order of their creation. Interviews are never published or changed. */
export function interviewsOf({ id, interviews }: Present): InterviewView[] {
  return interviews.map((interview) => ({
    ...interview,
    person_id: id,
    published: 0,
    updated_at: interview.created_at,
  }))
}
