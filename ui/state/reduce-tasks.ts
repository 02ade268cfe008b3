import type { Reducers } from './reducers'
import type { State } from './state'
import type { Task } from './task'

const touch = (state: State, id: number, change: Partial<Task>): State =>
  ({ ...state, tasks: state.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) })

const drop = (state: State, id: number): State => ({ ...state, tasks: state.tasks.filter((task) => task.id !== id) })

type Work = 'task-started' | 'task-slow' | 'task-progress' | 'task-ended' | 'cancel' | 'toast' | 'toast-closed' | 'undo'

export const taskReducers: Reducers<Work> = {
  'task-started': (state, { id, kind }) => ({ ...state, tasks: [...state.tasks, { id, kind, isSlow: false, done: 0, total: null }] }),
  'task-slow': (state, { id }) => touch(state, id, { isSlow: true }),
  'task-progress': (state, { id, done, total }) => touch(state, id, { done, total }),
  'task-ended': (state, { id }) => drop(state, id),
  // The panel is free at once, whether or not the hands ever answer.
  cancel: (state, { id }) => drop(state, id),
  toast: (state, { key, gaps = {}, undo = null, isTrouble = false }) => ({ ...state, toast: { id: (state.toast?.id ?? 0) + 1, key, gaps, undo, isTrouble } }),
  'toast-closed': (state) => ({ ...state, toast: null }),
  undo: (state) => ({ ...state, toast: null }),
}
