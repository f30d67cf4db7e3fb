/// Screens listings one after the other with the same working memory: one for each thread, all on one index.
public struct Screener: ~Copyable {
    private let index: ScreeningIndex
    private var scanner: Scanner
    private let bound: ChanceBound

    /// A screener of an index; fewer ways of reading are faster and find less.
    public init(_ index: ScreeningIndex, views: ScreeningViews = .all) {
        self.index = index
        bound = ChanceBound(index)
        scanner = Scanner(views: views)
    }

    /// Screens one listing as ``ScreeningIndex/screen(_:)`` does.
    /// - Complexity: O(*n*) on average, *n* the length of title and description.
    public mutating func screen(_ listing: ListingText) -> ScreeningResult {
        index.screen(listing, with: &scanner, within: bound)
    }

    /// How many windows of a text in UTF-8 stand for a name, unjudged: what the scan costs without what follows it.
    /// - Complexity: O(*n*) on average, *n* the length of the text.
    public mutating func occurrences(in text: UnsafeBufferPointer<UInt8>) -> Int {
        scanner.read(text)
        var sum = 0
        for segment in index.segments {
            scanner.scan(segment.image)
            sum += scanner.candidates.count
        }
        return sum
    }
}
