package import HTTPTypes
import Hummingbird

extension APIRoute {
    /// A route without a body: reads, and acts that need no more than their address.
    package init<Output: APIValue>(
        _ method: HTTPRequest.Method, _ pattern: PathPattern, _ operation: APIOperation, replies: APIReply<Output>,
        handle: @escaping @Sendable (APICall) async throws -> APIAnswer<Output>
    ) {
        self.init(
            method, pattern, operation, body: .none,
            reply: ReplyDeclaration(
                status: replies.status, content: APIRoute.content(Output.self), isVersioned: replies.isVersioned)
        ) { call in
            try call.response(await handle(call), as: replies)
        }
    }

    /// A route with a JSON body, held against its schema before the handler sees it.
    package init<Body: APIValue, Output: APIValue>(
        _ method: HTTPRequest.Method, _ pattern: PathPattern, _ operation: APIOperation,
        body: Body.Type, limit: Int = BodyDeclaration.jsonLimit, replies: APIReply<Output>,
        handle: @escaping @Sendable (APICall, Body) async throws -> APIAnswer<Output>
    ) {
        self.init(
            method, pattern, operation, body: .json(body, limit: limit),
            reply: ReplyDeclaration(
                status: replies.status, content: APIRoute.content(Output.self), isVersioned: replies.isVersioned)
        ) { call in
            let draft = try await call.body(Body.self)
            return try call.response(await handle(call, draft), as: replies)
        }
    }

    /// A route that takes the bytes of a file.
    package init<Output: APIValue>(
        file pattern: PathPattern, _ operation: APIOperation, limit: Int = BodyDeclaration.fileLimit,
        replies: APIReply<Output>, handle: @escaping @Sendable (APICall, [UInt8]) async throws -> APIAnswer<Output>
    ) {
        self.init(
            .post, pattern, operation, body: .file(limit: limit),
            reply: ReplyDeclaration(
                status: replies.status, content: APIRoute.content(Output.self), isVersioned: replies.isVersioned)
        ) { call in
            let bytes = try await BodyReader.collect(call.request, upTo: limit)
            return try call.response(await handle(call, bytes), as: replies)
        }
    }

    /// A list in pages: `call.page` says from where and how many, the answer where to go on.
    package init<Item: APIValue>(
        list pattern: PathPattern, _ operation: APIOperation, of item: Item.Type,
        handle: @escaping @Sendable (APICall) async throws -> APIPage<Item>
    ) {
        self.init(
            .get, pattern, operation.taking(PageRequest.cursor).taking(PageRequest.limit), body: .none,
            reply: ReplyDeclaration(status: 200, content: .page(APIPage<Item>.self), isVersioned: false)
        ) { call in
            try call.response(await handle(call))
        }
    }

    /// An export: every item on its own line, sent as it is read, in constant memory.
    package init<Item: APIValue>(
        export pattern: PathPattern, _ operation: APIOperation, of item: Item.Type,
        handle: @escaping @Sendable (APICall, inout LineWriter<Item>) async throws -> Void
    ) {
        self.init(
            .get, pattern, operation, body: .none,
            reply: ReplyDeclaration(status: 200, content: .lines(Item.self), isVersioned: false)
        ) { call in
            call.response { (writer: inout LineWriter<Item>) in try await handle(call, &writer) }
        }
    }

    /// An import: one JSON value a line in, one result a line out, in constant memory. A line that is wrong is named in its
    /// result and the next one read.
    package init<Row: APIValue>(
        import pattern: PathPattern, _ operation: APIOperation, of row: Row.Type,
        limit: Int = BodyDeclaration.linesLimit,
        handle: @escaping @Sendable (APICall, ImportLine<Row>) async throws -> ImportResult
    ) {
        self.init(
            .post, pattern, operation, body: .lines(row, limit: limit),
            reply: ReplyDeclaration(status: 200, content: .lines(ImportResult.self), isVersioned: false)
        ) { call in
            try call.importing(row) { line in try await handle(call, line) }
        }
    }

    /// A document in a format of its own: text, a signed checkpoint, the API description.
    package init(
        document pattern: PathPattern, _ operation: APIOperation, mediaType: String,
        handle: @escaping @Sendable (APICall) async throws -> [UInt8]
    ) {
        self.init(
            .get, pattern, operation, body: .none,
            reply: ReplyDeclaration(status: 200, content: .document(mediaType: mediaType), isVersioned: false)
        ) { call in
            Response(
                status: .ok, headers: [.contentType: mediaType],
                body: .init(byteBuffer: ByteBuffer(bytes: try await handle(call))))
        }
    }

    private static func content<Output: APIValue>(_ type: Output.Type) -> ReplyDeclaration.Content {
        type == NoContent.self ? .nothing : .json(type)
    }
}
