/// A window of a text that stands for a name, with the alignment that shows how.
struct Match: Hashable, Sendable {
    /// Place of the name in the index.
    let name: Int
    /// The folded characters of the text.
    let window: Range<Int>
    /// How the text was read.
    let view: View
    /// How its characters stand for the name's.
    let alignment: Alignment
}
