/** Commands about the bot itself: their answers are for the asker alone. */
export const answersPrivatelyAnyway = (command: string): boolean => command === 'about' || command === 'help';
