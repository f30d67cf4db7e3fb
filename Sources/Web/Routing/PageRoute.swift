package import HTTPTypes
package import Hummingbird

/// A page or the form post behind it.
///
///     PageRoute(.post, "/clues/\(.id)/acceptance", access: .signedIn, form: .fields) { visit in
///         try await visit.house.office.perform(AcceptClue(clue: visit.id()), as: visit.actor())
///         return .redirect(Paths.clue(visit.id()), saying: .done(ClueText.accepted))
///     }
package struct PageRoute: Route {
    package let method: HTTPRequest.Method
    package let pattern: PathPattern
    package let access: Access
    package let form: FormLimits
    package let pace: Pace
    /// Decodes, calls one operation, builds the page model, answers: at most 15 lines.
    package let handle: @Sendable (Visit) async throws -> PageReply
    /// Takes the form's one file as it arrives, in place of `handle`.
    let upload: Upload?

    /// How a post takes a file of any size: the field it comes in, and who reads it.
    struct Upload: Sendable {
        let field: String
        let handle: @Sendable (Visit, inout FileUpload) async throws -> PageReply
    }

    package var mayTakeLong: Bool { upload != nil }

    package var bodyLimit: Int { isUnsafe ? form.bodyBytes : 0 }

    package init(
        _ method: HTTPRequest.Method,
        _ pattern: PathPattern,
        access: Access,
        form: FormLimits = .fields,
        pace: Pace = .ordinary,
        handle: @escaping @Sendable (Visit) async throws -> PageReply
    ) {
        self.method = method
        self.pattern = pattern
        self.access = access
        self.form = form
        self.pace = pace
        self.handle = handle
        upload = nil
    }

    /// The post of a form whose last field is a file that is read as it arrives, in constant memory.
    ///
    /// The handler runs when the fields before the file are there and the CSRF token among them has been checked.
    package init(
        upload pattern: PathPattern,
        field: String,
        access: Access,
        limit: Int,
        pace: Pace = .ordinary,
        handle: @escaping @Sendable (Visit, inout FileUpload) async throws -> PageReply
    ) {
        method = .post
        self.pattern = pattern
        self.access = access
        form = .files(1, upTo: limit)
        self.pace = pace
        self.handle = { _ in throw Problem(.unsupportedMedia) }
        upload = Upload(field: field, handle: handle)
    }

    package func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        try await PageEndpoint(route: self, house: house).respond(to: request, context: context)
    }
}
