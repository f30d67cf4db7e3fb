/// What an API handler answers: the value, and what the caller needs to go on.
package struct APIAnswer<Output: APIValue>: Sendable {
    package let value: Output
    /// The record's version: sent as ETag, expected back in If-Match.
    package let version: Int?
    /// Where what was made can be read.
    package let location: Path?

    package init(_ value: Output, version: Int? = nil, location: Path? = nil) {
        self.value = value
        self.version = version
        self.location = location
    }
}

extension APIAnswer where Output == NoContent {
    /// Done, nothing to send.
    package static var done: APIAnswer { APIAnswer(NoContent()) }
}

/// What an API route answers when all is well.
package struct APIReply<Output: APIValue>: Sendable {
    /// 200, 201, 202 or 204.
    package let status: Int
    /// Answers carry an ETag, and reads may answer 304.
    package let isVersioned: Bool

    /// What was asked for.
    package static func ok(_ type: Output.Type, versioned: Bool = false) -> APIReply {
        APIReply(status: 200, isVersioned: versioned)
    }

    /// What was made, with its Location.
    package static func created(_ type: Output.Type, versioned: Bool = false) -> APIReply {
        APIReply(status: 201, isVersioned: versioned)
    }

    /// What was taken on and is done in the background, with the Location where that is told.
    package static func accepted(_ type: Output.Type) -> APIReply { APIReply(status: 202, isVersioned: false) }
}

extension APIReply where Output == NoContent {
    /// Nothing to send (204).
    package static var nothing: APIReply { APIReply(status: 204, isVersioned: false) }
}

/// One page of a list, with the cursor of the next.
package struct APIPage<Item: APIValue>: APIValue {
    package let items: [Item]
    /// Send it as `cursor` to go on; missing on the last page.
    package let next: String?

    package init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    package static var schemaName: String { Item.schemaName + "Page" }
    package static var example: APIPage { APIPage(items: [.example], next: Cursor.example) }
    package static var rules: [String: FieldRule] {
        ["next": FieldRule("Send it as `cursor` to go on; missing on the last page.")]
    }
}
