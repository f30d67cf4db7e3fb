/// Puts sections one behind the other and writes the header of an index.
struct ImageWriter {
    private var body: [UInt8] = []
    private var places = [(offset: UInt64, count: UInt64)](repeating: (0, 0), count: IndexImage.Section.allCases.count)
    private let rights: Int
    private let names: Int

    init(rights: Int, names: Int) {
        self.rights = rights
        self.names = names
        body = [UInt8](repeating: 0, count: ImageWriter.aligned(IndexImage.headerLength))
    }

    /// Adds a section.
    mutating func add<Element: BitwiseCopyable>(_ elements: [Element], as section: IndexImage.Section) {
        let offset = ImageWriter.aligned(body.count)
        body += repeatElement(0, count: offset - body.count)
        elements.withUnsafeBytes { body.append(contentsOf: $0) }
        places[section.rawValue] = (UInt64(offset), UInt64(elements.count))
    }

    /// The whole index.
    mutating func finish() -> [UInt8] {
        let sum = IndexBytes(body).checksum(IndexImage.headerLength..<body.count)
        var header = IndexImage.magic
        func add(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { header.append(contentsOf: $0) }
        }
        add(IndexImage.version)
        add(UInt32(IndexImage.Section.allCases.count))
        for value in [IndexImage.tables, UInt64(rights), UInt64(names), sum] { add(value) }
        for place in places {
            add(place.offset)
            add(place.count)
        }
        add(IndexBytes(header).checksum(0..<header.count))
        body.replaceSubrange(0..<header.count, with: header)
        return body
    }

    private static func aligned(_ length: Int) -> Int { (length + 63) / 64 * 64 }
}
