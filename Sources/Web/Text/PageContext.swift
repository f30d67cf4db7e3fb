package import Law

/// What every page knows besides its own model: the reader, the language, the time and the way around.
package struct PageContext: Sendable {
    /// The language the reader chose.
    package var language: Language
    /// Beijing now: relative times are counted from here.
    package var now: Moment
    /// Who is signed in; nil for a citizen or before signing in.
    package var person: PersonBadge?
    /// The token that every form sends back; empty where there is no session.
    package var csrf: String
    /// The page's own path with its query: sort, filter and language links are made from it.
    package var currentPath: Path
    /// What the frame links to on every page.
    package var links: FrameLinks
    /// The systems this person's role has, in groups.
    package var navigation: [NavigationGroup]
    /// How many notices the reader has not read; nil where nobody is signed in.
    package var unread: Int?
    /// What the last act has to say, shown on top once.
    package var notices: [Notice]
    /// The product's version, shown in the footer.
    package var version: String
    /// Whether citizen numbers and telephone numbers in free text are masked: the reader may not see them in the register.
    package var masksPeople: Bool

    package init(
        language: Language,
        now: Moment,
        person: PersonBadge? = nil,
        csrf: String = "",
        currentPath: Path = .root,
        links: FrameLinks,
        navigation: [NavigationGroup] = [],
        unread: Int? = nil,
        notices: [Notice] = [],
        version: String = "",
        masksPeople: Bool = false
    ) {
        self.language = language
        self.now = now
        self.person = person
        self.csrf = csrf
        self.currentPath = currentPath
        self.links = links
        self.navigation = navigation
        self.unread = unread
        self.notices = notices
        self.version = version
        self.masksPeople = masksPeople
    }

    /// The wording in the reader's language.
    package func say(_ wording: Wording) -> String {
        language == .zh ? wording.zh : wording.en
    }

    /// The citation in the reader's language.
    package func cite(_ source: LegalSource) -> String {
        language == .zh ? source.chineseCitation : source.citation.en
    }
}

/// The signed-in person as the top bar shows them.
package struct PersonBadge: Sendable, Hashable {
    /// The person's name.
    package let name: String
    /// The unit they act for.
    package let unit: String
    /// The role they act in, in the reader's language.
    package let role: String

    package init(name: String, unit: String, role: String) {
        self.name = name
        self.unit = unit
        self.role = role
    }
}

/// The fixed places every page links to.
package struct FrameLinks: Sendable, Hashable {
    /// The work due, behind the mark.
    package var home: Path
    /// Where the search over everything is sent, as `q`.
    package var search: Path
    /// The person's own settings.
    package var account: Path
    /// Where one signs in.
    package var signIn: Path
    /// Where the sign-out form is posted.
    package var signOut: Path
    /// Where anyone can check a proof.
    package var ledger: Path
    /// The stylesheet of the interface.
    package var stylesheet: Path
    /// The stylesheet of printed documents.
    package var paperStylesheet: Path
    /// The script.
    package var script: Path
    /// The icon in the browser's tab.
    package var favicon: Path

    package init(
        home: Path, search: Path, account: Path, signIn: Path, signOut: Path, ledger: Path,
        stylesheet: Path, paperStylesheet: Path, script: Path, favicon: Path
    ) {
        self.home = home
        self.search = search
        self.account = account
        self.signIn = signIn
        self.signOut = signOut
        self.ledger = ledger
        self.stylesheet = stylesheet
        self.paperStylesheet = paperStylesheet
        self.script = script
        self.favicon = favicon
    }
}

/// One heading of the navigation with the pages under it.
package struct NavigationGroup: Sendable, Hashable {
    /// The heading: Today, Clues, Cases ….
    package let title: Wording
    /// The pages under it.
    package let items: [NavigationItem]

    package init(_ title: Wording, _ items: [NavigationItem]) {
        self.title = title
        self.items = items
    }
}

/// One page in the navigation.
package struct NavigationItem: Sendable, Hashable {
    /// What the page is called.
    package let label: Wording
    /// Where it is.
    package let path: Path
    /// How many things wait there; nil shows no number.
    package let count: Int?
    /// Whether it stands in the bar at the foot of a phone (the first four that do).
    package let isPinned: Bool

    package init(_ label: Wording, _ path: Path, count: Int? = nil, isPinned: Bool = false) {
        self.label = label
        self.path = path
        self.count = count
        self.isPinned = isPinned
    }
}
