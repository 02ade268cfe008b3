/** Confidence 0–1 as people hear it; below 0.5 a map is only a candidate. */
export const confidenceWord = (confidence: number): 'confidence.clear' | 'confidence.check' | 'confidence.unsure' =>
  confidence >= 0.8 ? 'confidence.clear' : confidence >= 0.5 ? 'confidence.check' : 'confidence.unsure'
