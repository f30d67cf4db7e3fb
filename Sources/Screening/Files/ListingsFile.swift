/// Reads a listings file: one JSON object a line (NDJSON), fed chunk by chunk in constant memory but for the ids it may be told to keep.
///
/// `id` and `title` are needed; `description price currency category platform url seller seller_code images` are read
/// where they are there; other members are passed over. Good lines go on, each bad one is named by line and cause.
public struct ListingsFile: Sendable {
    /// What came out of one line.
    public enum Row: Hashable, Sendable {
        /// A listing, and notes about its line.
        case listing(ListingText, line: Int, notes: [RowProblem])
        /// Nothing, and why.
        case problem(RowProblem)
    }

    private var reader: LineReader
    private let refusesRepeats: Bool
    private var seen: Set<String> = []

    /// A reader at the beginning of a file, or at a later place of it.
    ///
    /// - Parameters:
    ///   - place: where reading goes on.
    ///   - refusesRepeats: whether a line with the platform and id of an earlier one is a problem; for that the ids are kept in
    ///     memory. A caller that stores the listings knows better, and can do without.
    public init(after place: LineReader.Place = LineReader.Place(), refusesRepeats: Bool = true) {
        reader = LineReader(after: place)
        self.refusesRepeats = refusesRepeats
    }

    /// Behind the last line that ended.
    public var place: LineReader.Place { reader.place }

    /// Takes the next bytes of the file; the lines that ended in them.
    ///
    /// Blank lines are passed over.
    /// - Complexity: O(*n*), *n* the length of the chunk.
    public mutating func feed(_ chunk: some Sequence<UInt8>) -> [Row] {
        var rows: [Row] = []
        for line in reader.feed(chunk) {
            if let row = read(line) { rows.append(row) }
        }
        return rows
    }

    /// Ends the file; the last line where it has no line end.
    public mutating func finish() -> [Row] {
        reader.finish().flatMap { read($0) }.map { [$0] } ?? []
    }

    private mutating func read(_ line: LineReader.Line) -> Row? {
        if line.isTooLong { return .problem(.lineTooLong(line.number)) }
        if line.bytes.allSatisfy({ $0 == 32 || $0 == 9 }) { return nil }
        do {
            return try listing(line)
        } catch {
            return .problem(error.problem)
        }
    }

    private mutating func listing(_ line: LineReader.Line) throws(RowFault) -> Row {
        let fields = ListingFields(line: line.number, value: try JSONLine.object(line))
        let id = try fields.text("id", limit: FileLimits.id, isNeeded: true, takesNumber: true) ?? ""
        let title = try fields.text("title", limit: FileLimits.title, isNeeded: true) ?? ""
        var listing = ListingText(id: id, title: title)
        listing.description = try fields.text("description", limit: FileLimits.description)
        listing.category = try fields.text("category", limit: FileLimits.other, takesNumber: true)
        listing.platform = try fields.text("platform", limit: FileLimits.other)
        // Ids are a platform's own: two platforms may give the same.
        let key = "\(listing.platform ?? "")\u{0}\(id)"
        guard !seen.contains(key) else { throw RowFault(.duplicate(line.number, "id", id)) }
        listing.url = try fields.text("url", limit: FileLimits.other)
        listing.seller = try fields.text("seller", limit: FileLimits.other)
        listing.sellerCode = try fields.text("seller_code", limit: FileLimits.id, takesNumber: true)
        listing.images = try fields.texts("images")
        let currency = try fields.text("currency", limit: 16)
        let (price, notes) = try fields.price(currency: currency)
        listing.price = price
        if refusesRepeats { seen.insert(key) }
        return .listing(listing, line: line.number, notes: notes + fields.doubts(about: listing.url))
    }
}

/// Takes the fields of one listing out of its JSON object, checked.
private struct ListingFields {
    let line: Int
    let value: JSONValue

    func text(
        _ name: String, limit: Int, isNeeded: Bool = false, takesNumber: Bool = false
    ) throws(RowFault) -> String? {
        guard let member = value[name] else {
            if isNeeded { throw RowFault(.missing(line, name)) }
            return nil
        }
        let text: String
        switch member {
        case .string(let string): text = string
        case .number(let digits) where takesNumber: text = digits
        default: throw RowFault(.wrongType(line, name, wanted: Reason("文本", "a string")))
        }
        try check(text, name, limit)
        if isNeeded, text.allSatisfy(\.isWhitespace) { throw RowFault(.empty(line, name)) }
        return text
    }

    func texts(_ name: String) throws(RowFault) -> [String] {
        guard let member = value[name] else { return [] }
        let wanted = Reason("文本数组", "a list of strings")
        guard case .array(let values) = member else { throw RowFault(.wrongType(line, name, wanted: wanted)) }
        if values.count > FileLimits.list { throw RowFault(.fieldTooLong(line, name, FileLimits.list)) }
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { throw RowFault(.wrongType(line, name, wanted: wanted)) }
            try check(text, name, FileLimits.other)
            texts.append(text)
        }
        return texts
    }

    /// The price; one that cannot be read is a note, for the title is worth screening without it.
    func price(currency: String?) throws(RowFault) -> (Price?, [RowProblem]) {
        let text: String
        switch value["price"] {
        case nil: return (nil, [])
        case .number(let digits): text = digits
        case .string(let string): text = string
        default: throw RowFault(.wrongType(line, "price", wanted: Reason("数字", "a number")))
        }
        let code = (currency ?? "CNY").uppercased()
        guard code.isEmpty || Currency.codes.contains(code) else {
            return (nil, [RowProblem.badCurrency(line, "currency").asNote])
        }
        if let price = Price(decimal: text, currency: code.isEmpty ? "CNY" : code) { return (price, []) }
        return (nil, [RowProblem.badPrice(line, "price").asNote])
    }

    /// An address of another scheme than the web's is kept as it was captured, and remarked on; feeds leave the scheme out, too.
    func doubts(about address: String?) -> [RowProblem] {
        guard let address, let colon = address.firstIndex(of: ":") else { return [] }
        let scheme = address[..<colon].trimmingPrefix(while: \.isWhitespace).lowercased()
        let isScheme = !scheme.isEmpty && scheme.allSatisfy { $0.isASCII && $0.isLetter }
        let isPort = address[address.index(after: colon)...].first?.isNumber == true
        return isScheme && !isPort && !["http", "https"].contains(scheme)
            ? [RowProblem.badAddress(line, "url").asNote] : []
    }

    private func check(_ text: String, _ name: String, _ limit: Int) throws(RowFault) {
        if text.count > limit { throw RowFault(.fieldTooLong(line, name, limit)) }
        if let control = TextCheck.control(in: text) { throw RowFault(.controlCharacter(line, name, control)) }
    }
}

extension RowProblem {
    /// The same as a note about a row that was taken.
    var asNote: RowProblem {
        RowProblem(line: line, column: column, cause: cause, message: message, remedy: remedy, isFatal: false)
    }
}
