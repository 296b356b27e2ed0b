// SPDX-License-Identifier: Apache-2.0
// Nothing of its own: the source that a target needs before it can have headers read ahead for others.
