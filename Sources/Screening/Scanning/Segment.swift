/// One image of an index with the rights that have been taken out of it since.
struct Segment: Sendable {
    let image: IndexImage
    /// Numbers of rights that no longer count.
    private(set) var gone: Set<Int> = []
    private var goneNames = NameCensus()

    init(_ image: IndexImage) { self.image = image }

    /// Builds a segment; the names that cannot be matched come beside it.
    static func build(_ marks: [Mark]) -> (segment: Segment, notes: [IndexNote]) {
        var builder = IndexBuilder(marks)
        let bytes = IndexBytes(builder.build())
        do throws(IndexFault) {
            return (Segment(try IndexImage(bytes)), builder.notes)
        } catch {
            preconditionFailure("the builder wrote an index that cannot be opened: \(error)")
        }
    }

    /// The rights that count.
    var count: Int { image.rightCount - gone.count }

    /// The right of a number, also one that no longer counts.
    func mark(_ right: Int) -> Mark? {
        guard right >= 0, right < image.rightCount else { return nil }
        return MarkRecord.mark(at: Int(image.rightStarts[right]), in: image.rights)
    }

    /// All rights that count.
    var marks: [Mark] { (0..<image.rightCount).filter { !gone.contains($0) }.compactMap(mark) }

    /// The number of the right with an id, where it counts.
    /// - Complexity: O(1) on average.
    func right(id: String) -> Int? {
        let ids = image.ids
        guard ids.count > 0 else { return nil }
        var slot = KeyHash.place(IndexImage.hash(ofID: id), of: ids.count)
        for _ in 0..<ids.count {
            let right = Int(ids[slot])
            guard right < image.rightCount else { return nil }
            if MarkRecord.id(at: Int(image.rightStarts[right]), in: image.rights) == id {
                return gone.contains(right) ? nil : right
            }
            slot = slot + 1 == ids.count ? 0 : slot + 1
        }
        return nil
    }

    /// Takes a right out; whether it was there.
    mutating func remove(id: String) -> Bool {
        guard let right = right(id: id) else { return false }
        gone.insert(right)
        if let mark = mark(right) { goneNames.take(IndexBuilder.names(of: mark, right)) }
        return true
    }

    /// The names of like length and script that count.
    func count(like name: MarkName) -> Double { count(at: NameCensus.place(name)) }

    /// The names all in Han of a length that count.
    func count(ofHan length: Int) -> Double { count(at: NameCensus.place(ofHan: length)) }

    private func count(at place: Int) -> Double {
        Double(image.census[place] - min(image.census[place], goneNames.counts[place]))
    }

    /// A name with its right, prepared for comparison; nil where the right no longer counts.
    func name(_ place: Int) -> (name: MarkName, mark: Mark)? {
        let record = image.names[place]
        let right = Int(record.right)
        guard !gone.contains(right), let mark = mark(right), let form = MarkName.Form(rawValue: record.form) else {
            return nil
        }
        let texts = [mark.mark] + mark.aliases
        let order = Int(record.order)
        let candidates = order < 255 ? texts.dropFirst(order).prefix(1) : texts.dropFirst(255)
        let start = Int(record.start)
        let symbols = (start..<min(image.symbols.count, start + Int(record.length))).map { image.symbols[$0] }
        for text in candidates {
            guard let name = try? MarkName(text, right: right, form: order == 0 ? .mark : .alias) else { continue }
            let wanted = form == .initials ? name.initials : name
            if let wanted, wanted.symbols == symbols { return (wanted, mark) }
        }
        return nil
    }
}
