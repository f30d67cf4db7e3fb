import Enforcement

extension Paths {
    static let signInCodePattern: PathPattern = "/sign-in/code"
    static let signInCode = signInCodePattern.path()
    static let demonstrationSignInPattern: PathPattern = "/sign-in/demonstration"
    static let demonstrationSignIn = demonstrationSignInPattern.path()

    static let accountPasswordPattern: PathPattern = "/account/password"
    static let accountPassword = accountPasswordPattern.path()
    static let accountCodesPattern: PathPattern = "/account/codes"
    static let accountCodes = accountCodesPattern.path()
    static let accountCodesConfirmationPattern: PathPattern = "/account/codes/confirmation"
    static let accountCodesConfirmation = accountCodesConfirmationPattern.path()
    static let accountCodesRemovalPattern: PathPattern = "/account/codes/removal"
    static let accountCodesRemoval = accountCodesRemovalPattern.path()
    static let accountSessionsEndPattern: PathPattern = "/account/sessions/end"
    static let accountSessionsEnd = accountSessionsEndPattern.path()
    static let accountTokensPattern: PathPattern = "/account/tokens"
    static let accountTokens = accountTokensPattern.path()
    static let accountTokenNewPattern: PathPattern = "/account/tokens/new"
    static let accountTokenNew = accountTokenNewPattern.path()
    static let accountTokenRevocationPattern: PathPattern = "/account/tokens/\(.id)/revocation"
    static func accountTokenRevocation(_ id: TokenID) -> Path { accountTokenRevocationPattern.path(id.rawValue) }
}
