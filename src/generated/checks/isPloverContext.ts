// Written by scripts/generate-checks.ts from the codec: run it, change nothing here.

/** Whether a value is what `PloverContext` admits; throws where it cannot tell. */
export const isPloverContext = (value: unknown): boolean => {
  switch (value) {
    case 'military':
    case 'intelligence':
    case 'executive':
    case 'legislative':
    case 'election':
    case 'political_institutions':
    case 'pro_democracy':
    case 'pro_autocracy':
    case 'economic':
    case 'legal':
    case 'reparations':
    case 'human_rights':
    case 'rights_freedoms':
    case 'repression':
    case 'human_security':
    case 'gender':
    case 'lgbt':
    case 'religion_ethnicity':
    case 'inequality':
    case 'diplomatic':
    case 'territory':
    case 'peacekeeping':
    case 'health':
    case 'asylum':
    case 'migration':
    case 'disasters':
    case 'natural_resource':
    case 'environment':
    case 'technology':
    case 'terrorism':
    case 'cbrn':
    case 'cyber':
    case 'misinformation':
    case 'crime':
    case 'corruption':
    case 'illegal_drugs':
    case 'trafficking':
      return true
    default:
      return false
  }
}
