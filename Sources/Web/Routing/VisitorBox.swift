package import Operations
import Synchronization

/// The visitor of one request: empty until the route has looked, then the same for everything that follows.
///
/// A reference, because the problem page is made outside the route and still shows the visitor's own frame.
package final class VisitorBox: Sendable {
    private let state = Mutex<Visitor?>(nil)

    package init() {}

    /// The visitor, or nil where nobody has looked yet.
    package var current: Visitor? {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    /// Changes the visitor in one step.
    package func update(_ change: (inout Visitor) -> Void) {
        state.withLock { visitor in
            guard var known = visitor else { return }
            change(&known)
            visitor = known
        }
    }
}

/// A browser with its session, and the person who signed in with it.
package struct Visitor: Sendable {
    /// The secret in the cookie; the store knows its hash only.
    package var sessionID: SessionID
    /// What the server remembers; nil for a browser of which nothing is remembered.
    package var session: Session?
    /// Who signed in.
    package var principal: KnownPerson?
    /// How many notices they have not read, where that was counted with the session.
    package var unread: Int?
    /// The cookie must be sent with the answer.
    package var isNew: Bool
    /// A page with a form was made, which needs the cookie when it comes back.
    package var hasForm = false
    /// The session must be written before the answer goes out.
    package var isChanged = false
    /// Ids given up by rotation or sign-out, to be removed from the store.
    package var retired: [SessionID] = []

    package init(sessionID: SessionID, session: Session?, principal: KnownPerson?, isNew: Bool) {
        self.sessionID = sessionID
        self.session = session
        self.principal = principal
        self.isNew = isNew
    }
}
