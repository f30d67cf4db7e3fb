/// What a form post may carry.
package struct FormLimits: Sendable, Hashable {
    /// The largest body, in bytes.
    package let bodyBytes: Int
    /// The most fields.
    package let fieldCount: Int
    /// The largest text field, in bytes.
    package let fieldBytes: Int
    /// The most files; 0 takes none.
    package let fileCount: Int
    /// The largest file, in bytes.
    package let fileBytes: Int

    package init(
        bodyBytes: Int, fieldCount: Int = 500, fieldBytes: Int = 64 * 1024, fileCount: Int = 0, fileBytes: Int = 0
    ) {
        self.bodyBytes = bodyBytes
        self.fieldCount = fieldCount
        self.fieldBytes = fieldBytes
        self.fileCount = fileCount
        self.fileBytes = fileBytes
    }

    /// Text fields only.
    package static let fields = FormLimits(bodyBytes: 256 * 1024)

    /// Text fields and files, as for evidence.
    package static func files(_ count: Int, upTo bytes: Int) -> FormLimits {
        FormLimits(bodyBytes: count * bytes + 256 * 1024, fileCount: count, fileBytes: bytes)
    }
}
