/// A window of a text that stands for a name, with the alignment that shows how.
struct Match: Sendable {
    let name: MarkName
    /// The right whose name it is.
    let mark: Mark
    /// The folded characters of the text.
    let window: Range<Int>
    /// How its characters stand for the name's.
    let alignment: Alignment
    /// How the text reads with the window as one word.
    let reading: WordDivision.Reading
    /// Whether the window is a word of the text, or the text reads as well without it.
    let isExplained: Bool
    /// Whether whole words stand on both sides of it.
    let standsApart: Bool
    /// Whether the window is made of ordinary words of two and more characters.
    let isMadeOfWords: Bool
    /// Whether an ordinary word of the text inside the window covers a character that was changed.
    let holdsWord: Bool
}
