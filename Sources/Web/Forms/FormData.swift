/// The fields and files of one form post, in the order they came.
package struct FormData: Sendable, Hashable {
    package private(set) var fields: [Field]
    package private(set) var files: [UploadedFile]

    /// A text field.
    package struct Field: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    package init(_ fields: [(name: String, value: String)] = [], files: [UploadedFile] = []) {
        self.fields = fields.map { Field(name: $0.name, value: $0.value) }
        self.files = files
    }

    /// The first value of this name, or nil.
    package func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Every value of this name.
    package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The first file of this name, or nil.
    package func file(_ name: String) -> UploadedFile? { files.first { $0.name == name } }

    mutating func append(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }
    mutating func append(_ file: UploadedFile) { files.append(file) }
}

/// A file sent with a form.
package struct UploadedFile: Sendable, Hashable {
    /// The field's name.
    package let name: String
    /// What the sender called the file, without any folder, control character or leading dot; never a place on disk.
    package let fileName: String
    /// What the sender says it is; not to be trusted.
    package let mediaType: String
    package let bytes: [UInt8]

    package init(name: String, fileName: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.fileName = fileName
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
