package import Enforcement
import Law
package import Storage

/// The SQL of passwords, one-time codes and recovery codes.
package enum CredentialStore {
    /// What is needed to check a sign-in.
    package struct Credential: Sendable {
        package let userID: UserID
        package let hash: PasswordHash?
        /// Somebody else knows the password: it must be changed before anything else.
        package let isTemporary: Bool
        /// Whether one-time codes are on.
        package let hasCodes: Bool
    }

    /// The credential of an account that may sign in: open, in an open unit, with a password; else nil.
    package static func credential(signInName: String, in access: any ReadAccess) throws -> Credential? {
        let row = try access.first(
            """
            SELECT account.id, credential.password_hash, credential.temporary,
                   one_time_code.id AS codes_of
            FROM   account
            JOIN   unit       ON unit.id = account.unit_id AND unit.active = 1
            JOIN   credential ON credential.id = account.id
            LEFT   JOIN one_time_code ON one_time_code.id = account.id AND one_time_code.state = 'on'
            WHERE  account.sign_in_name = $1 AND account.active = 1
            """, [signInName.lowercased()])
        return try row.map(credential)
    }

    /// The credential of an account by its id, under the same conditions.
    package static func credential(of id: UserID, in access: any ReadAccess) throws -> Credential? {
        let row = try access.first(
            """
            SELECT account.id, credential.password_hash, credential.temporary,
                   one_time_code.id AS codes_of
            FROM   account
            JOIN   unit       ON unit.id = account.unit_id AND unit.active = 1
            JOIN   credential ON credential.id = account.id
            LEFT   JOIN one_time_code ON one_time_code.id = account.id AND one_time_code.state = 'on'
            WHERE  account.id = $1 AND account.active = 1
            """, [id])
        return try row.map(credential)
    }

    /// How the one-time codes of an account stand: the state and the secret as it is stored, or nil where they were never
    /// asked for.
    static func codes(of id: UserID, in access: any ReadAccess) throws -> (state: String, secret: SealedSecret?)? {
        guard let row = try access.first("SELECT state, secret, key_id FROM one_time_code WHERE id = $1", [id]) else {
            return nil
        }
        let bytes: [UInt8]? = try row.get("secret")
        let keyID: String? = try row.get("key_id")
        return (try row.get("state"), bytes.map { SealedSecret(bytes: $0, keyID: keyID) })
    }

    /// Whether the one-time codes of an account are on.
    package static func hasCodes(_ id: UserID, in access: any ReadAccess) throws -> Bool {
        try codes(of: id, in: access)?.state == "on"
    }

    /// Whose secret is not sealed under this key.
    static func usersWithCodes(notSealedUnder keyID: String, in access: any ReadAccess) throws -> [UserID] {
        try access.query(
            """
            SELECT id FROM one_time_code
            WHERE  secret IS NOT NULL AND (key_id IS NULL OR key_id <> $1)
            ORDER BY id
            """, [keyID]
        ).map { try $0.get("id") }
    }

    /// How many recovery codes an account has left.
    package static func recoveryCodesLeft(of id: UserID, in access: any ReadAccess) throws -> Int {
        let row = try access.first(
            "SELECT count(*) AS number FROM recovery_code WHERE account_id = $1 AND ended_at IS NULL", [id])
        return try row?.get("number") ?? 0
    }

    /// The step of the last one-time code used.
    static func lastStep(of id: UserID, in access: any ReadAccess) throws -> Int64? {
        try access.first("SELECT last_step FROM one_time_code_use WHERE id = $1", [id])?.get("last_step")
    }

    /// Marks a step as used; false where it or a later one was used meanwhile.
    static func use(step: Int64, of id: UserID, in access: any WriteAccess) throws -> Bool {
        try access.execute(
            """
            INSERT INTO one_time_code_use (id, last_step) VALUES ($1, $2)
            ON CONFLICT (id) DO UPDATE SET last_step = excluded.last_step
            WHERE  one_time_code_use.last_step < excluded.last_step
            """, [id, step]) == 1
    }

    /// Keeps a password's hash.
    static func setPassword(_ hash: String, of id: UserID, temporary: Bool, in work: Work) throws {
        try work.write(
            "credential",
            """
            INSERT INTO credential (id, password_hash, set_at, temporary, version) VALUES ($1, $2, $3, $4, 1)
            ON CONFLICT (id) DO UPDATE
            SET    password_hash = excluded.password_hash, set_at = excluded.set_at, temporary = excluded.temporary,
                   version = credential.version + 1
            RETURNING *
            """, [id, hash, work.now, temporary])
    }

    /// Sets the state of the one-time codes; `secret` is nil only for off.
    static func setCodes(_ state: String, secret: SealedSecret?, of id: UserID, in work: Work) throws {
        try work.write(
            "one_time_code",
            """
            INSERT INTO one_time_code (id, state, secret, key_id, since, version) VALUES ($1, $2, $3, $4, $5, 1)
            ON CONFLICT (id) DO UPDATE
            SET    state = excluded.state, secret = excluded.secret, key_id = excluded.key_id, since = excluded.since,
                   version = one_time_code.version + 1
            RETURNING *
            """, [id, state, secret?.bytes, secret?.keyID, work.now])
    }

    /// Ends the recovery codes that are left and keeps new ones.
    static func replaceRecoveryCodes(of id: UserID, with digests: [String], in work: Work) throws {
        try work.write(
            "recovery_code",
            """
            UPDATE recovery_code SET ended_at = $2, outcome = 'replaced'
            WHERE  account_id = $1 AND ended_at IS NULL
            RETURNING *
            """, [id, work.now])
        for digest in digests {
            try work.write(
                "recovery_code",
                """
                INSERT INTO recovery_code (id, account_id, digest, created_at) VALUES ($1, $2, $3, $4)
                RETURNING *
                """, [work.office.newIdentifier(at: work.now), id, digest, work.now])
        }
    }

    /// Uses up a recovery code; false where the account has no such code left.
    static func useRecoveryCode(_ digest: String, of id: UserID, in work: Work) throws -> Bool {
        try !work.write(
            "recovery_code",
            """
            UPDATE recovery_code SET ended_at = $3, outcome = 'used'
            WHERE  account_id = $1 AND digest = $2 AND ended_at IS NULL
            RETURNING *
            """, [id, digest, work.now]
        ).isEmpty
    }

    private static func credential(_ row: Row) throws -> Credential {
        let codesOf: String? = try row.get("codes_of")
        let hash: String = try row.get("password_hash")
        return Credential(
            userID: try row.get("id"), hash: PasswordHash(hash), isTemporary: try row.get("temporary"),
            hasCodes: codesOf != nil)
    }
}
