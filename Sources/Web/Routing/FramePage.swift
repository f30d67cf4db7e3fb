import Enforcement
import Law
import Operations

/// The frame of every page.
enum FramePage {
    /// What the frame shows this visitor. The session's notices are taken out: they are shown once.
    static func context(house: House, context: WebContext, target: String) async throws -> PageContext {
        let visitor = context.visitor.current
        let navigation = visitor?.principal.map { HouseNavigation.groups(for: $0.actor) } ?? []
        let language = context.arrival.language
        let notices = (visitor?.session?.content.notices ?? []).map { notice in
            Notice(notice.tone.tone, language == .zh ? notice.text.zh : notice.text.en)
        }
        context.visitor.update { visitor in
            visitor.hasForm = true
            if !notices.isEmpty {
                visitor.session?.content.notices = []
                visitor.isChanged = true
            }
        }
        let (now, actor) = (house.now, visitor?.principal?.actor)
        // A page for nobody in particular, such as the sign-in, costs no read; nor does one counted with its session.
        var unread = visitor?.unread
        if unread == nil, let actor {
            unread = try await house.office.read { try NoticeStore.unread(for: actor, now: now, in: $0) }
        }
        return PageContext(
            language: language, now: now, person: visitor?.principal.map { badge($0, language) },
            csrf: visitor?.sessionID.csrfToken ?? "", currentPath: Path(requestTarget: target) ?? .root,
            links: links, navigation: navigation, unread: unread,
            notices: notices, version: house.settings.version,
            masksPeople: actor?.seesPeople != true)
    }

    private static func badge(_ principal: KnownPerson, _ language: Language) -> PersonBadge {
        let roles = principal.actor.roles.sorted { $0.rawValue < $1.rawValue }.map(\.label)
        let words = roles.map { language == .zh ? $0.zh : $0.en }
        return PersonBadge(
            name: principal.actor.name, unit: principal.unitName,
            role: words.joined(separator: language == .zh ? "、" : ", "))
    }

    /// The fixed places every page links to.
    static let links = FrameLinks(
        home: Paths.home, search: Paths.search, account: Paths.account, signIn: Paths.signIn, signOut: Paths.signOut,
        ledger: Paths.ledger,
        stylesheet: StaticFiles.shared.path("app.css"), paperStylesheet: StaticFiles.shared.path("paper.css"),
        script: StaticFiles.shared.path("app.js"), favicon: StaticFiles.shared.path("mark.svg"))
}

extension FlashNotice.Tone {
    /// How the page shows it.
    fileprivate var tone: Tone {
        switch self {
        case .done: .done
        case .warning: .soon
        case .failed: .grave
        }
    }
}
