export declare const path: string
export declare const source: () => string
