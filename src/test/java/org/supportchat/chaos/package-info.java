/**
 * The proof that nothing is lost: the packaged product and PostgreSQL as processes of their own, killed while people write.
 *
 * <p>A {@link org.supportchat.chaos.Site} is what runs. A {@link org.supportchat.chaos.Course} is who writes there, by pages
 * with the outbox of the product's. A {@link org.supportchat.chaos.Verdict} compares what the writers were told was sent, what
 * the database holds, and what every reader is shown; the {@link org.supportchat.chaos.Report} of a run puts it beside the
 * budgets, in {@code target/chaos/report.md}.
 *
 * <p>Tests tagged {@code short} run with every build, those tagged {@code long} with the profile {@code chaos}; both are the
 * same scenarios in another {@link org.supportchat.chaos.Size}.
 */
@NullMarked
package org.supportchat.chaos;

import org.jspecify.annotations.NullMarked;
