/// A right as bytes of an index: eight texts and lists, each led by its length.
enum MarkRecord {
    /// Writes a right behind what is there.
    static func append(_ mark: Mark, to bytes: inout [UInt8]) {
        append(mark.id, to: &bytes)
        append(mark.mark, to: &bytes)
        append(mark.holder, to: &bytes)
        append(mark.aliases, to: &bytes)
        append(mark.authorisedSellers, to: &bytes)
        append(mark.officialHosts, to: &bytes)
        append(UInt64(mark.classes.count), to: &bytes)
        for one in mark.classes { append(UInt64(clamping: one), to: &bytes) }
        append(mark.referencePrice == nil ? 0 : 1, to: &bytes)
        if let price = mark.referencePrice {
            append(UInt64(bitPattern: price.minor), to: &bytes)
            append(price.currency, to: &bytes)
        }
    }

    /// Reads a right; nil where the bytes are none.
    static func mark(at start: Int, in bytes: Flat<UInt8>) -> Mark? {
        var reader = Reader(bytes: bytes, at: start)
        guard let id = reader.text(), let name = reader.text(), let holder = reader.text(),
            let aliases = reader.texts(),
            let sellers = reader.texts(), let hosts = reader.texts(), let count = reader.number(),
            count <= UInt64(bytes.count)
        else { return nil }
        var classes: [Int] = []
        for _ in 0..<count {
            guard let one = reader.number() else { return nil }
            classes.append(Int(clamping: one))
        }
        var price: Price?
        if reader.number() == 1 {
            guard let minor = reader.number(), let currency = reader.text() else { return nil }
            price = Price(minor: Int64(bitPattern: minor), currency: currency)
        }
        return Mark(
            id: id, mark: name, aliases: aliases, classes: classes, holder: holder, authorisedSellers: sellers,
            referencePrice: price, officialHosts: hosts)
    }

    /// The id of a right, the first of its texts.
    static func id(at start: Int, in bytes: Flat<UInt8>) -> String? {
        var reader = Reader(bytes: bytes, at: start)
        return reader.text()
    }

    /// Numbers stand in groups of seven bits, the lowest first.
    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        var rest = number
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        append(UInt64(text.utf8.count), to: &bytes)
        bytes += text.utf8
    }

    private static func append(_ texts: [String], to bytes: inout [UInt8]) {
        append(UInt64(texts.count), to: &bytes)
        for text in texts { append(text, to: &bytes) }
    }

    private struct Reader {
        let bytes: Flat<UInt8>
        var at: Int

        mutating func number() -> UInt64? {
            var (value, shift) = (UInt64(0), UInt64(0))
            while at >= 0, at < bytes.count, shift < 64 {
                let byte = bytes[at]
                at += 1
                value |= UInt64(byte & 127) << shift
                if byte < 128 { return value }
                shift += 7
            }
            return nil
        }

        mutating func text() -> String? {
            guard let length = number(), length <= UInt64(bytes.count - at) else { return nil }
            let end = at + Int(length)
            defer { at = end }
            return String(decoding: (at..<end).map { bytes[$0] }, as: UTF8.self)
        }

        mutating func texts() -> [String]? {
            guard let count = number(), count <= UInt64(bytes.count - at) else { return nil }
            var out: [String] = []
            for _ in 0..<count {
                guard let text = text() else { return nil }
                out.append(text)
            }
            return out
        }
    }
}
