package de.wegmarke.privacy;

/** By what law personal data may be kept (Rechtsgrundlage). */
public enum Basis {
    /** Art. 6 (1) e GDPR: the operator's task in the public interest. */
    PUBLIC_TASK,
    /** § 25 (2) 2 TDDDG: the device cannot do what its owner wishes without it. */
    WISHED_SERVICE,
    /** Art. 6 (1) e with Art. 32 GDPR: nobody else gets in, and nothing is lost. */
    SECURITY
}
