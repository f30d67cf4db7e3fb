/// An SQL text as a key: compared whole, but hashed by its length and its end only. The texts are hundreds of bytes long
/// and are looked up at every statement; hashing them whole took longer than SQLite took for a small one.
struct SQLText: Hashable {
    private static let hashedBytes = 24
    let text: String

    init(_ text: String) {
        self.text = text
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { bytes in
            hasher.combine(bytes.count)
            let end = UnsafeRawBufferPointer(bytes).suffix(Self.hashedBytes)
            hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: end))
        }
    }
}
