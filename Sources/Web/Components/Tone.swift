/// How a state, a notice or a clock stands, apart from its word: it picks the shape and the colour beside the word.
package enum Tone: String, Sendable, CaseIterable {
    /// Nothing to do: a ring.
    case quiet
    /// Under way: a filled circle.
    case active
    /// Soon due or needing care: a triangle.
    case soon
    /// Overdue or irrevocable: a square standing on its corner.
    case grave
    /// Done: a tick.
    case done
}
