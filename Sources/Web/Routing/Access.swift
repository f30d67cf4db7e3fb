package import Enforcement

/// Who may reach a route. What they may then do to a record is decided by the operation, never here.
package enum Access: Sendable, Hashable {
    /// Anyone, signed in or not.
    case anyone
    /// A person who has signed in (pages).
    case signedIn
    /// A machine whose token carries this duty (API).
    case scope(Duty)
    /// Anyone at this very machine, and only while the server runs as a demonstration.
    case demonstration
}
