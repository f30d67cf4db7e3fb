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
    }

    package func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        try await PageEndpoint(route: self, house: house).respond(to: request, context: context)
    }
}
