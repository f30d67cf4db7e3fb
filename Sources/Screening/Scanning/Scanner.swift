/// Reads texts against an index, one after the other: the hot loop of screening.
///
/// From every place where a name may begin, all readings of the next characters are followed symbol by symbol, as long as
/// the bit filter says that a name begins like that. The ways of all places go on side by side, one symbol at a time: all that are to be
/// asked of the filter are gathered first and asked together, so that their reads of memory overlap. Where a name may end, the slot of
/// the table is read, and the name's symbols are compared with the way that led there: the hash alone is never trusted.
///
/// One scanner belongs to one thread; many scanners share an index.
struct Scanner: ~Copyable {
    /// A window that stands for a name, as far as symbols tell.
    struct Candidate: Hashable, BitwiseCopyable {
        /// Place of the name in the image.
        let name: UInt32
        let start: UInt32
        let end: UInt32
    }

    /// The text that is being read.
    var text = SymbolText()
    /// How its Han characters fall into words.
    var division = WordDivision()
    /// What was found in it.
    var candidates = Pile<Candidate>(capacity: 64)
    /// What may begin at each place, see ``Gate``.
    var gates = Pile<UInt8>(capacity: 256)
    let tables = SymbolTables.shared
    let views: ScreeningViews
    /// Whether near sounds of names of two characters are tried: they are reported only where the class of the goods is known.
    var triesNearTwo = true

    /// The image that is being scanned, and its tables.
    var image: IndexImage

    /// The ways of so many symbols, those of one more, those of one more that are to be asked for, and those on which a name may end.
    var ways = Pile<Way>(capacity: 256)
    var onward = Pile<Way>(capacity: 256)
    var tries = Pile<Way>(capacity: 256)
    var ends = Pile<Way>(capacity: 64)
    /// The steps of all ways from these places.
    var trail = Pile<Way.Step>(capacity: 256)
    /// The steps taken from each place.
    private var taken = Pile<UInt16>(capacity: 256)
    /// What was read of memory for each way that is asked for.
    var words = Pile<UInt64>(capacity: 256)
    /// Names that may end with a way.
    var hits = Pile<Hit>(capacity: 64)

    /// Keys of windows with one symbol left out, and the windows.
    var editKeys = Pile<UInt64>(capacity: 256)
    var editWindows = Pile<UInt64>(capacity: 256)
    var rolling = Pile<UInt64>(capacity: 256)
    var edges = Pile<UInt8>(capacity: 256)

    /// The most substitutions on one way by character, and the most on one by sound that are no homophones.
    static let shapeLimit: UInt8 = 4
    static let letterLimit: UInt8 = 8
    static let otherLimit: UInt8 = 1
    /// The most steps from one place: far above what real texts need, it bounds hostile ones.
    static let stepLimit: UInt16 = 1_000
    /// The number of places whose ways go on side by side: with the limit of steps it bounds the memory that a text takes.
    static let places = 64
    /// The number of ways that are asked for together.
    static let triesAtOnce = 1_024

    /// A scanner; it makes its working memory once.
    init(_ image: IndexImage = .empty, views: ScreeningViews = .all) {
        self.image = image
        self.views = views
    }

    /// Reads a text in place of the one before.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.read(bytes, isExact: views.isDisjoint(with: [.shape, .sound]))
        division.isRead = false
    }

    /// Finds every window of the text that may stand for a name of an image.
    /// - Complexity: O(*n*) on average, *n* the length of the text.
    mutating func scan(_ image: IndexImage) {
        self.image = image
        candidates.clear()
        markGates()
        taken.fill(text.count, with: 0)
        let bySound = views.contains(.sound) && image.sounds.lists != nil
        for from in stride(from: 0, to: text.count, by: Scanner.places) {
            let starts = from..<min(text.count, from + Scanner.places)
            followCharacters(from: starts)
            if bySound { followSounds(from: starts) }
        }
        if views.contains(.edit), image.edits.lists.count > 0 { scanEdits() }
    }

    /// Whether a name may begin at a place.
    @inline(__always)
    func mayBegin(at place: Int) -> Bool { text.traits[place] & SymbolText.Trait.isStart != 0 }

    // MARK: Going on

    /// Forgets all ways.
    mutating func clearWays() {
        onward.clear()
        tries.clear()
        ends.clear()
        trail.clear()
    }

    /// Goes over to the ways that are longer by one symbol; whether there are any.
    mutating func turnOver() -> Bool {
        swap(&ways, &onward)
        onward.clear()
        return ways.count > 0
    }

    /// Reads the word of a filter for every way that is to be asked for.
    @inline(__always)
    mutating func readWords(of filter: Flat<UInt64>) {
        words.clear()
        for at in 0..<tries.count { words.append(filter[KeyHash.place(tries[at].hash, of: filter.count)]) }
    }

    /// Takes the symbol of a way that some name has there, unless there were too many.
    @inline(__always)
    mutating func take(_ way: inout Way) -> Bool {
        let steps = taken[way.start] + 1
        guard way.length < MarkName.longest, steps < Scanner.stepLimit else { return false }
        taken[way.start] = steps
        trail.append(Way.Step(symbol: way.last, before: UInt32(truncatingIfNeeded: way.step)))
        way.count(step: trail.count - 1)
        return true
    }
}
