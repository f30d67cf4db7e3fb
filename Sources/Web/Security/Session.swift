package import Enforcement
import Foundation
package import Law
import Operations

/// What the server remembers of one browser.
package struct Session: Sendable, Hashable {
    /// The account that signed in; nil before.
    package var account: UserID?
    /// When this session began: the absolute limit counts from here.
    package var openedAt: Moment
    /// When the browser was last heard of, to the minute: the idle limit counts from here.
    package var seenAt: Moment
    /// What the pages keep.
    package var content: Content

    /// What the pages keep between two requests.
    package struct Content: Sendable, Hashable, Codable {
        /// What the next page has to say.
        package var notices: [FlashNotice] = []
        /// Small values a flow keeps (a second step pending).
        package var values: [String: String] = [:]
    }

    package init(account: UserID? = nil, openedAt: Moment, content: Content = Content()) {
        self.account = account
        self.openedAt = openedAt
        seenAt = openedAt
        self.content = content
    }
}

extension Session {
    /// The session as the office keeps it; content that an older program wrote and this one cannot read is dropped.
    init(stored: SessionStore.Session) {
        account = stored.userID
        openedAt = stored.openedAt
        seenAt = stored.seenAt
        content =
            stored.content == Session.emptyContent
            ? Content() : (try? JSONDecoder().decode(Content.self, from: Data(stored.content.utf8))) ?? Content()
    }

    /// How a session that keeps nothing is written: nearly every session at nearly every request, so that none of them
    /// is read as JSON.
    private static let emptyContent = "{}"

    /// The session under the digest of its secret.
    func stored(under digest: String) throws -> SessionStore.Session {
        let text =
            content == Content()
            ? Session.emptyContent : String(decoding: try JSONBody.encoder().encode(content), as: UTF8.self)
        return SessionStore.Session(
            digest: digest, userID: account, openedAt: openedAt, seenAt: seenAt, content: text)
    }
}
