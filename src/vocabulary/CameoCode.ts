export { CameoCode } from '../generated/cameo.js'
